package org.section16.edgar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.ReportingOwnerRelationship;
import org.section16.model.TableEntry;

/**
 * The columns of one table of the data sets, in order.
 *
 * @param columns names and what stands in them
 * @param <R> what a row is made of
 */
record DataSetColumns<R>(List<Column<R>> columns) {
  static final DataSetColumns<Filing> SUBMISSION =
      start(FilingField.COVER)
          .text("FILING_DATE", part -> part.metadata().filingDate().map(DataSetColumns::date))
          .value("PERIOD_OF_REPORT", "periodOfReport")
          .value("DATE_OF_ORIG_SUB", "dateOfOriginalSubmission")
          .value("NO_SECURITIES_OWNED", "noSecuritiesOwned")
          .value("NOT_SUBJECT_SEC16", "notSubjectToSection16")
          .value("FORM3_HOLDINGS_REPORTED", "form3HoldingsReported")
          .value("FORM4_TRANS_REPORTED", "form4TransactionsReported")
          .value("DOCUMENT_TYPE", "documentType")
          .text("ISSUERCIK", part -> part.metadata().ciks().issuerCik(part.row().issuer()))
          .value("ISSUERNAME", "issuer.issuerName")
          .value("ISSUERTRADINGSYMBOL", "issuer.issuerTradingSymbol")
          .value("REMARKS", "remarks")
          .value("AFF10B5ONE", "aff10b5One")
          .end();

  static final DataSetColumns<ReportingOwner> REPORTINGOWNER =
      start(FilingField.OWNER)
          .text("RPTOWNERCIK", part -> part.metadata().ciks().rptOwnerCik(part.index(), part.row()))
          .value("RPTOWNERNAME", "reportingOwnerId.rptOwnerName")
          .text(
              "RPTOWNER_RELATIONSHIP", part -> Optional.of(relationship(part.row().relationship())))
          .value("RPTOWNER_TITLE", "reportingOwnerRelationship.officerTitle")
          .value("RPTOWNER_TXT", "reportingOwnerRelationship.otherText")
          .value("RPTOWNER_STREET1", "reportingOwnerAddress.rptOwnerStreet1")
          .value("RPTOWNER_STREET2", "reportingOwnerAddress.rptOwnerStreet2")
          .value("RPTOWNER_CITY", "reportingOwnerAddress.rptOwnerCity")
          .text("RPTOWNER_STATE", DataSetColumns::state)
          .value("RPTOWNER_ZIPCODE", "reportingOwnerAddress.rptOwnerZipCode")
          .text("RPTOWNER_STATE_DESC", DataSetColumns::stateDescription)
          .text("FILE_NUMBER", part -> part.metadata().fileNumber())
          .end();

  static final DataSetColumns<TableEntry> NONDERIV_TRANS =
      start(FilingField.ROW)
          .key("NONDERIV_TRANS_SK")
          .field("SECURITY_TITLE", "securityTitle")
          .field("TRANS_DATE", "transactionDate")
          .field("DEEMED_EXECUTION_DATE", "deemedExecutionDate")
          .coding()
          .field("TRANS_TIMELINESS", "transactionTimeliness")
          .field("TRANS_SHARES", "transactionAmounts.transactionShares")
          .field("TRANS_PRICEPERSHARE", "transactionAmounts.transactionPricePerShare")
          .field("TRANS_ACQUIRED_DISP_CD", "transactionAmounts.transactionAcquiredDisposedCode")
          .ownership()
          .end();

  static final DataSetColumns<TableEntry> NONDERIV_HOLDING =
      start(FilingField.ROW)
          .key("NONDERIV_HOLDING_SK")
          .field("SECURITY_TITLE", "securityTitle")
          .lateHolding()
          .ownership()
          .end();

  static final DataSetColumns<TableEntry> DERIV_TRANS =
      start(FilingField.ROW)
          .key("DERIV_TRANS_SK")
          .field("SECURITY_TITLE", "securityTitle")
          .field("CONV_EXERCISE_PRICE", "conversionOrExercisePrice")
          .field("TRANS_DATE", "transactionDate")
          .field("DEEMED_EXECUTION_DATE", "deemedExecutionDate")
          .coding()
          .field("TRANS_TIMELINESS", "transactionTimeliness")
          .field("TRANS_SHARES", "transactionAmounts.transactionShares")
          .field("TRANS_TOTAL_VALUE", "transactionAmounts.transactionTotalValue")
          .field("TRANS_PRICEPERSHARE", "transactionAmounts.transactionPricePerShare")
          .field("TRANS_ACQUIRED_DISP_CD", "transactionAmounts.transactionAcquiredDisposedCode")
          // The SEC spells it so, in this table only.
          .field("EXCERCISE_DATE", "exerciseDate")
          .field("EXPIRATION_DATE", "expirationDate")
          .underlying()
          .ownership()
          .end();

  static final DataSetColumns<TableEntry> DERIV_HOLDING =
      start(FilingField.ROW)
          .key("DERIV_HOLDING_SK")
          .field("SECURITY_TITLE", "securityTitle")
          .field("CONV_EXERCISE_PRICE", "conversionOrExercisePrice")
          .lateHolding()
          .field("EXERCISE_DATE", "exerciseDate")
          .field("EXPIRATION_DATE", "expirationDate")
          .underlying()
          .ownership()
          .end();

  static final DataSetColumns<Footnote> FOOTNOTES =
      start(List.<FilingField<Footnote>>of())
          .text("FOOTNOTE_ID", part -> Optional.of(part.row().id()))
          .text("FOOTNOTE_TXT", part -> Optional.of(part.row().text()))
          .end();

  static final DataSetColumns<FactRow> FOOTNOTE_FACTS =
      start(List.<FilingField<FactRow>>of())
          .text("FOOTNOTE_ID", part -> Optional.of(part.row().footnote().id()))
          .text("KIND", part -> Optional.of(part.row().fact().kind().key()))
          .facts(
              "low high weightedAverage weighted adopted modified terminated fullyVested steps"
                  + " commencement conditions from to exercisePrice holder relation type name ratio"
                  + " date of")
          .end();

  static final DataSetColumns<OwnerSignature> OWNER_SIGNATURE =
      start(FilingField.SIGNATURE)
          .value("OWNERSIGNATURENAME", "signatureName")
          .value("OWNERSIGNATUREDATE", "signatureDate")
          .end();

  private static final Pattern LINE_OR_TAB =
      Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");

  /** Month names must not depend on the locale data of the machine. */
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  /** A column: its name, and its text in a row. */
  record Column<R>(String name, Function<Part<R>, String> text) {}

  /**
   * What one row is made of.
   *
   * @param metadata what the page does not print
   * @param layout the generation of the form
   * @param index place of the part among its kind in the filing, from 0
   * @param key what makes a row of Table I or II unique in its table
   * @param row the part of the filing
   */
  record Part<R>(FilingMetadata metadata, FormLayout layout, int index, long key, R row) {}

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  List<String> row(Part<R> part) {
    return columns.stream().map(column -> column.text().apply(part)).toList();
  }

  private static <R> Builder<R> start(List<FilingField<R>> fields) {
    return new Builder<>(fields)
        .text("ACCESSION_NUMBER", part -> Optional.of(part.metadata().accessionNumber()));
  }

  /** EDGAR's code of a state; else what the page prints in its place. */
  private static Optional<String> state(Part<ReportingOwner> part) {
    return EdgarAddress.of(part.row().address(), part.layout())
        .state()
        .or(() -> part.row().address().state().value());
  }

  private static Optional<String> stateDescription(Part<ReportingOwner> part) {
    EdgarAddress address = EdgarAddress.of(part.row().address(), part.layout());
    return address
        .stateDescription()
        .or(() -> address.country().flatMap(StateOrCountry::ofCode).map(StateOrCountry::name));
  }

  private static String relationship(ReportingOwnerRelationship relationship) {
    List<String> roles = new ArrayList<>();
    addIfTicked(roles, relationship.isDirector(), "Director");
    addIfTicked(roles, relationship.isOfficer(), "Officer");
    addIfTicked(roles, relationship.isTenPercentOwner(), "TenPercentOwner");
    addIfTicked(roles, relationship.isOther(), "Other");
    return String.join(",", roles);
  }

  private static void addIfTicked(List<String> roles, Reported<Boolean> box, String role) {
    if (box.value().orElse(false)) {
      roles.add(role);
    }
  }

  private static String text(Object value) {
    if (value instanceof Boolean ticked) {
      return ticked ? "1" : "0";
    }
    if (value instanceof LocalDate day) {
      return date(day);
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof DocumentType type ? type.code() : value.toString();
  }

  /** {@code 06-AUG-2013}. */
  private static String date(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%02d-%s-%04d",
        day.getDayOfMonth(),
        MONTHS.get(day.getMonthValue() - 1),
        day.getYear());
  }

  private static String footnoteIds(Reported<?> reported) {
    return reported.footnotes().stream()
        .map(FootnoteReference::id)
        .collect(Collectors.joining(","));
  }

  /** Lists columns one after the other. */
  private static final class Builder<R> {
    private static final String FOOTNOTES_SUFFIX = "_FN";

    private final List<FilingField<R>> fields;
    private final List<Column<R>> columns = new ArrayList<>();

    /** For columns that hold some of {@code fields}. */
    Builder(List<FilingField<R>> fields) {
      this.fields = fields;
    }

    Builder<R> text(String name, Function<Part<R>, Optional<String>> text) {
      columns.add(
          new Column<>(
              name, part -> LINE_OR_TAB.matcher(text.apply(part).orElse("")).replaceAll(" ")));
      return this;
    }

    Builder<R> key(String name) {
      return text(name, part -> Optional.of(String.valueOf(part.key())));
    }

    /** The value of a field. */
    Builder<R> value(String name, String path) {
      FilingField<R> field = find(path);
      return text(name, part -> field.in(part.row()).value().map(DataSetColumns::text));
    }

    /** What a fact has under each of {@code keys}. */
    Builder<R> facts(String keys) {
      for (String key : keys.split(" ", -1)) {
        text(FactRow.columnName(key), part -> ((FactRow) part.row()).text(key));
      }
      return this;
    }

    /** The footnotes of a field. */
    Builder<R> footnotes(String name, String path) {
      FilingField<R> field = find(path);
      return text(name, part -> Optional.of(footnoteIds(field.in(part.row()))));
    }

    /** The value of a field, then its footnotes. */
    Builder<R> field(String name, String path) {
      return value(name, path).footnotes(name + FOOTNOTES_SUFFIX, path);
    }

    /** The code cell of a transaction. */
    Builder<R> coding() {
      return value("TRANS_FORM_TYPE", "transactionCoding.transactionFormType")
          .value("TRANS_CODE", "transactionCoding.transactionCode")
          .value("EQUITY_SWAP_INVOLVED", "transactionCoding.equitySwapInvolved")
          .footnotes("EQUITY_SWAP_TRANS_CD_FN", "transactionCoding");
    }

    /** The code cell of a holding. */
    Builder<R> lateHolding() {
      return value("TRANS_FORM_TYPE", "transactionCoding.transactionFormType")
          .footnotes("TRANS_FORM_TYPE_FN", "transactionCoding");
    }

    Builder<R> underlying() {
      return field("UNDLYNG_SEC_TITLE", "underlyingSecurity.underlyingSecurityTitle")
          .field("UNDLYNG_SEC_SHARES", "underlyingSecurity.underlyingSecurityShares")
          .field("UNDLYNG_SEC_VALUE", "underlyingSecurity.underlyingSecurityValue");
    }

    Builder<R> ownership() {
      return field(
              "SHRS_OWND_FOLWNG_TRANS", "postTransactionAmounts.sharesOwnedFollowingTransaction")
          .field("VALU_OWND_FOLWNG_TRANS", "postTransactionAmounts.valueOwnedFollowingTransaction")
          .field("DIRECT_INDIRECT_OWNERSHIP", "ownershipNature.directOrIndirectOwnership")
          .field("NATURE_OF_OWNERSHIP", "ownershipNature.natureOfOwnership");
    }

    DataSetColumns<R> end() {
      return new DataSetColumns<>(List.copyOf(columns));
    }

    private FilingField<R> find(String path) {
      return fields.stream().filter(field -> field.path().equals(path)).findFirst().orElseThrow();
    }
  }
}
