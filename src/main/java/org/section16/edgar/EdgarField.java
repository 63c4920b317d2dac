package org.section16.edgar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.section16.SourceSpan;
import org.section16.model.DocumentField;
import org.section16.model.EntryField;
import org.section16.model.FieldType;
import org.section16.model.Filing;
import org.section16.model.FilingField;
import org.section16.model.FootnoteReference;
import org.section16.model.IssuerField;
import org.section16.model.OwnerField;
import org.section16.model.OwnerSignature;
import org.section16.model.Reported;
import org.section16.model.ReportingOwner;
import org.section16.model.SignatureField;
import org.section16.model.TableEntry;
import org.section16.model.TransactionCoding;

/**
 * A field in EDGAR's XML. The fields are those of the model in the order of the schema, except that
 * the footnotes of the code cell belong to the cell as a whole.
 *
 * @param path the path of schema elements from the part to the field; empty for the part itself
 * @param type the type of the field
 * @param accessor returns the field of a part
 * @param <P> the part that it belongs to
 */
record EdgarField<P>(String path, FieldType type, Function<P, Reported<?>> accessor) {
  /** The fields that occur once. */
  static final List<EdgarField<Filing>> DOCUMENT = document();

  /** The fields of a reporting owner. */
  static final List<EdgarField<ReportingOwner>> OWNER = owner();

  /**
   * The fields of a row of either table; the first one is the kind of the row, transaction or
   * holding.
   */
  static final List<EdgarField<TableEntry>> ROW = row();

  /** The fields of a signature. */
  static final List<EdgarField<OwnerSignature>> SIGNATURE =
      SignatureField.ALL.stream().map(EdgarField::of).toList();

  /** Returns the path of the field within the part with the path {@code part}. */
  String pathIn(String part) {
    return part.isEmpty() || path.isEmpty() ? part + path : part + "." + path;
  }

  /** Returns the field in {@code part}. */
  Reported<?> in(P part) {
    return accessor.apply(part);
  }

  /** Returns whether pages print a value; not for boxes, nor for CIKs, which only links carry. */
  boolean isPrintedValue() {
    return switch (type) {
      case TEXT, DATE, NUMBER, DOLLARS, CODE -> true;
      case BOX, MARK, CIK -> false;
    };
  }

  /** Returns the footnote references of all parts of the code cell. */
  static List<FootnoteReference> codingReferences(TransactionCoding coding) {
    return Stream.of(
            coding.transactionFormType(), coding.transactionCode(), coding.equitySwapInvolved())
        .flatMap(part -> part.footnotes().stream())
        .toList();
  }

  private static <P> EdgarField<P> of(FilingField<P> field) {
    return new EdgarField<>(field.path(), field.type(), field::in);
  }

  /** Lists the fields in schema order: the issuer comes before {@code aff10b5One}. */
  private static List<EdgarField<Filing>> document() {
    List<EdgarField<Filing>> fields = new ArrayList<>();
    for (DocumentField field : DocumentField.COVER) {
      if (field == DocumentField.AFF_10B5_ONE) {
        for (IssuerField issuer : IssuerField.ALL) {
          fields.add(
              new EdgarField<>(
                  issuer.pathIn("issuer"), issuer.type(), filing -> issuer.in(filing.issuer())));
        }
      }
      fields.add(of(field));
    }
    fields.add(of(DocumentField.REMARKS));
    return List.copyOf(fields);
  }

  /** Lists the fields in schema order: the country comes before the zip code. */
  private static List<EdgarField<ReportingOwner>> owner() {
    List<OwnerField> fields = new ArrayList<>(OwnerField.ALL);
    fields.remove(OwnerField.COUNTRY);
    fields.add(fields.indexOf(OwnerField.ZIP_CODE), OwnerField.COUNTRY);
    return fields.stream().map(EdgarField::of).toList();
  }

  private static List<EdgarField<TableEntry>> row() {
    List<EdgarField<TableEntry>> fields = new ArrayList<>();
    fields.add(new EdgarField<>("", FieldType.CODE, EdgarField::kind));
    for (EntryField field : EntryField.values()) {
      boolean isCoding = field.group().equals(EntryField.TRANSACTION_CODING);
      fields.add(isCoding ? withoutFootnotes(field) : of(field));
      if (field == EntryField.EQUITY_SWAP_INVOLVED) {
        fields.add(
            new EdgarField<>(
                EntryField.TRANSACTION_CODING,
                FieldType.CODE,
                entry -> codingFootnotes(entry.transactionCoding())));
      }
    }
    return List.copyOf(fields);
  }

  private static EdgarField<TableEntry> withoutFootnotes(EntryField field) {
    return new EdgarField<>(
        field.path(), field.type(), entry -> field.in(entry).withFootnotes(List.of()));
  }

  private static Reported<?> kind(TableEntry entry) {
    return Reported.inferred(entry.isTransaction() ? "transaction" : "holding", entry.span());
  }

  private static Reported<?> codingFootnotes(TransactionCoding coding) {
    SourceSpan span =
        Stream.of(coding.transactionCode(), coding.transactionFormType())
            .map(Reported::span)
            .filter(place -> !Objects.equals(place, SourceSpan.NONE))
            .findFirst()
            .orElse(SourceSpan.NONE);
    return Reported.nothing(span).withFootnotes(codingReferences(coding));
  }
}
