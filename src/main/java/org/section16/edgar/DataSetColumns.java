package org.section16.edgar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.section16.model.DocumentField;
import org.section16.model.EntryField;
import org.section16.model.Filing;
import org.section16.model.Footnote;
import org.section16.model.IssuerField;
import org.section16.model.OwnerField;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.SignatureField;
import org.section16.model.TableEntry;

/**
 * The columns of one table of the data sets, in order.
 *
 * @param columns the columns with their names
 * @param <R> the part of a filing that a row is made from
 */
record DataSetColumns<R>(List<Column<R>> columns) {
  static final DataSetColumns<Filing> SUBMISSION =
      DataSetColumns.<Filing>start()
          .text("FILING_DATE", part -> part.metadata().filingDate().map(DataSetText::date))
          .value("PERIOD_OF_REPORT", DocumentField.PERIOD_OF_REPORT::in)
          .value("DATE_OF_ORIG_SUB", DocumentField.DATE_OF_ORIGINAL_SUBMISSION::in)
          .value("NO_SECURITIES_OWNED", DocumentField.NO_SECURITIES_OWNED::in)
          .value("NOT_SUBJECT_SEC16", DocumentField.NOT_SUBJECT_TO_SECTION_16::in)
          .value("FORM3_HOLDINGS_REPORTED", DocumentField.FORM_3_HOLDINGS_REPORTED::in)
          .value("FORM4_TRANS_REPORTED", DocumentField.FORM_4_TRANSACTIONS_REPORTED::in)
          .value("DOCUMENT_TYPE", DocumentField.DOCUMENT_TYPE::in)
          .text("ISSUERCIK", part -> part.metadata().ciks().issuerCik(part.row().issuer()))
          .value("ISSUERNAME", filing -> IssuerField.ISSUER_NAME.in(filing.issuer()))
          .value(
              "ISSUERTRADINGSYMBOL",
              filing -> IssuerField.ISSUER_TRADING_SYMBOL.in(filing.issuer()))
          .value("REMARKS", DocumentField.REMARKS::in)
          .value("AFF10B5ONE", DocumentField.AFF_10B5_ONE::in)
          .build();

  static final DataSetColumns<ReportingOwner> REPORTINGOWNER =
      DataSetColumns.<ReportingOwner>start()
          .text("RPTOWNERCIK", part -> part.metadata().ciks().rptOwnerCik(part.index(), part.row()))
          .value("RPTOWNERNAME", OwnerField.RPT_OWNER_NAME::in)
          .text(
              "RPTOWNER_RELATIONSHIP",
              part -> Optional.of(DataSetText.relationship(part.row().relationship())))
          .value("RPTOWNER_TITLE", OwnerField.OFFICER_TITLE::in)
          .value("RPTOWNER_TXT", OwnerField.OTHER_TEXT::in)
          .value("RPTOWNER_STREET1", OwnerField.STREET_1::in)
          .value("RPTOWNER_STREET2", OwnerField.STREET_2::in)
          .value("RPTOWNER_CITY", OwnerField.CITY::in)
          .text("RPTOWNER_STATE", DataSetText::state)
          .value("RPTOWNER_ZIPCODE", OwnerField.ZIP_CODE::in)
          .text("RPTOWNER_STATE_DESC", DataSetText::stateDescription)
          .text("FILE_NUMBER", part -> part.metadata().fileNumber())
          .build();

  static final DataSetColumns<TableEntry> NONDERIV_TRANS =
      DataSetColumns.<TableEntry>start()
          .key("NONDERIV_TRANS_SK")
          .field("SECURITY_TITLE", EntryField.SECURITY_TITLE::in)
          .field("TRANS_DATE", EntryField.TRANSACTION_DATE::in)
          .field("DEEMED_EXECUTION_DATE", EntryField.DEEMED_EXECUTION_DATE::in)
          .with(DataSetColumns::coding)
          .field("TRANS_TIMELINESS", EntryField.TRANSACTION_TIMELINESS::in)
          .field("TRANS_SHARES", EntryField.TRANSACTION_SHARES::in)
          .field("TRANS_PRICEPERSHARE", EntryField.TRANSACTION_PRICE_PER_SHARE::in)
          .field("TRANS_ACQUIRED_DISP_CD", EntryField.TRANSACTION_ACQUIRED_DISPOSED_CODE::in)
          .with(DataSetColumns::ownership)
          .build();

  static final DataSetColumns<TableEntry> NONDERIV_HOLDING =
      DataSetColumns.<TableEntry>start()
          .key("NONDERIV_HOLDING_SK")
          .field("SECURITY_TITLE", EntryField.SECURITY_TITLE::in)
          .with(DataSetColumns::lateHolding)
          .with(DataSetColumns::ownership)
          .build();

  static final DataSetColumns<TableEntry> DERIV_TRANS =
      DataSetColumns.<TableEntry>start()
          .key("DERIV_TRANS_SK")
          .field("SECURITY_TITLE", EntryField.SECURITY_TITLE::in)
          .field("CONV_EXERCISE_PRICE", EntryField.CONVERSION_OR_EXERCISE_PRICE::in)
          .field("TRANS_DATE", EntryField.TRANSACTION_DATE::in)
          .field("DEEMED_EXECUTION_DATE", EntryField.DEEMED_EXECUTION_DATE::in)
          .with(DataSetColumns::coding)
          .field("TRANS_TIMELINESS", EntryField.TRANSACTION_TIMELINESS::in)
          .field("TRANS_SHARES", EntryField.TRANSACTION_SHARES::in)
          .field("TRANS_TOTAL_VALUE", EntryField.TRANSACTION_TOTAL_VALUE::in)
          .field("TRANS_PRICEPERSHARE", EntryField.TRANSACTION_PRICE_PER_SHARE::in)
          .field("TRANS_ACQUIRED_DISP_CD", EntryField.TRANSACTION_ACQUIRED_DISPOSED_CODE::in)
          // The misspelling is the SEC's, in this table only.
          .field("EXCERCISE_DATE", EntryField.EXERCISE_DATE::in)
          .field("EXPIRATION_DATE", EntryField.EXPIRATION_DATE::in)
          .with(DataSetColumns::underlying)
          .with(DataSetColumns::ownership)
          .build();

  static final DataSetColumns<TableEntry> DERIV_HOLDING =
      DataSetColumns.<TableEntry>start()
          .key("DERIV_HOLDING_SK")
          .field("SECURITY_TITLE", EntryField.SECURITY_TITLE::in)
          .field("CONV_EXERCISE_PRICE", EntryField.CONVERSION_OR_EXERCISE_PRICE::in)
          .with(DataSetColumns::lateHolding)
          .field("EXERCISE_DATE", EntryField.EXERCISE_DATE::in)
          .field("EXPIRATION_DATE", EntryField.EXPIRATION_DATE::in)
          .with(DataSetColumns::underlying)
          .with(DataSetColumns::ownership)
          .build();

  static final DataSetColumns<Footnote> FOOTNOTES =
      DataSetColumns.<Footnote>start()
          .text("FOOTNOTE_ID", part -> Optional.of(part.row().id()))
          .text("FOOTNOTE_TXT", part -> Optional.of(part.row().text()))
          .build();

  static final DataSetColumns<FactRow> FOOTNOTE_FACTS =
      DataSetColumns.<FactRow>start()
          .text("FOOTNOTE_ID", part -> Optional.of(part.row().footnote().id()))
          .text("KIND", part -> Optional.of(part.row().fact().kind().key()))
          .facts(
              "low high weightedAverage weighted adopted modified terminated fullyVested steps"
                  + " commencement conditions from to exercisePrice holder relation type name ratio"
                  + " date of")
          .build();

  static final DataSetColumns<OwnerSignature> OWNER_SIGNATURE =
      DataSetColumns.<OwnerSignature>start()
          .value("OWNERSIGNATURENAME", SignatureField.SIGNATURE_NAME::in)
          .value("OWNERSIGNATUREDATE", SignatureField.SIGNATURE_DATE::in)
          .build();

  /** A column: its name, and a function that returns its text in a row. */
  record Column<R>(String name, Function<Part<R>, String> text) {}

  /**
   * The data that one row is made from.
   *
   * @param metadata data that the page does not print
   * @param layout the generation of the form
   * @param index position of the part among the parts of its kind in the filing, from 0
   * @param key identifies a row of Table I or II in its table
   * @param row the part of the filing
   */
  record Part<R>(FilingMetadata metadata, FormLayout layout, int index, long key, R row) {}

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  List<String> row(Part<R> part) {
    return columns.stream().map(column -> column.text().apply(part)).toList();
  }

  /** Starts a list of columns with the accession number. */
  static <R> Builder<R> start() {
    return new Builder<R>()
        .text("ACCESSION_NUMBER", part -> Optional.of(part.metadata().accessionNumber()));
  }

  /** Adds the columns for the code cell of a transaction. */
  private static Builder<TableEntry> coding(Builder<TableEntry> columns) {
    return columns
        .value("TRANS_FORM_TYPE", EntryField.TRANSACTION_FORM_TYPE::in)
        .value("TRANS_CODE", EntryField.TRANSACTION_CODE::in)
        .value("EQUITY_SWAP_INVOLVED", EntryField.EQUITY_SWAP_INVOLVED::in)
        .text(
            "EQUITY_SWAP_TRANS_CD_FN",
            part ->
                Optional.of(
                    DataSetText.footnoteIds(
                        EdgarField.codingReferences(part.row().transactionCoding()))));
  }

  /** Adds the columns for the code cell of a holding. */
  private static Builder<TableEntry> lateHolding(Builder<TableEntry> columns) {
    return columns
        .value("TRANS_FORM_TYPE", EntryField.TRANSACTION_FORM_TYPE::in)
        .text(
            "TRANS_FORM_TYPE_FN",
            part ->
                Optional.of(
                    DataSetText.footnoteIds(
                        EdgarField.codingReferences(part.row().transactionCoding()))));
  }

  private static Builder<TableEntry> underlying(Builder<TableEntry> columns) {
    return columns
        .field("UNDLYNG_SEC_TITLE", EntryField.UNDERLYING_SECURITY_TITLE::in)
        .field("UNDLYNG_SEC_SHARES", EntryField.UNDERLYING_SECURITY_SHARES::in)
        .field("UNDLYNG_SEC_VALUE", EntryField.UNDERLYING_SECURITY_VALUE::in);
  }

  private static Builder<TableEntry> ownership(Builder<TableEntry> columns) {
    return columns
        .field("SHRS_OWND_FOLWNG_TRANS", EntryField.SHARES_OWNED_FOLLOWING_TRANSACTION::in)
        .field("VALU_OWND_FOLWNG_TRANS", EntryField.VALUE_OWNED_FOLLOWING_TRANSACTION::in)
        .field("DIRECT_INDIRECT_OWNERSHIP", EntryField.DIRECT_OR_INDIRECT_OWNERSHIP::in)
        .field("NATURE_OF_OWNERSHIP", EntryField.NATURE_OF_OWNERSHIP::in);
  }

  /** Collects columns. */
  static final class Builder<R> {
    private static final String FOOTNOTES_SUFFIX = "_FN";

    private final List<Column<R>> columns = new ArrayList<>();

    Builder<R> text(String name, Function<Part<R>, Optional<String>> text) {
      columns.add(new Column<>(name, part -> DataSetText.inOneCell(text.apply(part).orElse(""))));
      return this;
    }

    Builder<R> key(String name) {
      return text(name, part -> Optional.of(String.valueOf(part.key())));
    }

    /** Adds a column for each of the {@code keys} of a fact. */
    Builder<R> facts(String keys) {
      for (String key : keys.split(" ", -1)) {
        text(FactRow.columnName(key), part -> ((FactRow) part.row()).text(key));
      }
      return this;
    }

    /** Adds a column for the value of a field. */
    Builder<R> value(String name, Function<R, Reported<?>> field) {
      return text(name, part -> field.apply(part.row()).value().map(DataSetText::text));
    }

    /** Adds a column for the value of a field and one for its footnotes. */
    Builder<R> field(String name, Function<R, Reported<?>> field) {
      return value(name, field)
          .text(
              name + FOOTNOTES_SUFFIX,
              part -> Optional.of(DataSetText.footnoteIds(field.apply(part.row()).footnotes())));
    }

    /** Adds columns that several tables share. */
    Builder<R> with(UnaryOperator<Builder<R>> columns) {
      return columns.apply(this);
    }

    DataSetColumns<R> build() {
      return new DataSetColumns<>(List.copyOf(columns));
    }
  }
}
