package org.section16.edgar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.section16.SourceSpan;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;

/** Compares fields and collects the differences. */
final class FieldComparer {
  private final List<Difference> differences = new ArrayList<>();
  private int compared;
  private int notPrinted;

  List<Difference> differences() {
    return differences;
  }

  /** Returns the number of compared fields that at least one side reports. */
  int compared() {
    return compared;
  }

  /** Returns the number of fields in EDGAR's filing that are not printed on the page. */
  int notPrinted() {
    return notPrinted;
  }

  /** Counts the fields of EDGAR's part that the page does not print. */
  <R> void countNotPrinted(List<EdgarField<R>> fields, R inEdgar, R asPrinted) {
    notPrinted += Math.max(0, reportedFields(fields, inEdgar) - reportedFields(fields, asPrinted));
  }

  /**
   * Compares all {@code fields} of a part.
   *
   * @param part the path of the part
   * @param place the place of the part in the document
   */
  <R> void compare(
      String part, List<EdgarField<R>> fields, R inDocument, R inEdgar, SourceSpan place) {
    for (EdgarField<R> field : fields) {
      Reported<?> document = field.in(inDocument);
      Reported<?> edgar = field.in(inEdgar);
      String path = field.pathIn(part);
      SourceSpan span = document.span().equals(SourceSpan.NONE) ? place : document.span();
      switch (field.type()) {
        case TEXT, DATE, NUMBER, DOLLARS, CODE -> compareValues(path, document, edgar, span);
        case BOX, MARK -> compareBoxes(path, document, edgar, span);
        case CIK -> compareNumbers(path, document, edgar, span);
      }
      compareFootnotes(path + ".footnoteId", document, edgar, span);
    }
  }

  void compareValues(String path, Reported<?> document, Reported<?> edgar, SourceSpan span) {
    compare(path, span, side(document, FieldComparer::key), side(edgar, FieldComparer::key));
  }

  /** Compares check boxes. EDGAR's XML may omit an unchecked box, and so may a page. */
  private void compareBoxes(String path, Reported<?> document, Reported<?> edgar, SourceSpan span) {
    Reported<?> box = edgar.isBlank() ? Reported.inferred(false, edgar.span()) : edgar;
    if (!document.isBlank() || !box.value().equals(Optional.of(false))) {
      compareValues(path, document, box, span);
    }
  }

  /** Compares CIKs without leading zeros. */
  private void compareNumbers(
      String path, Reported<?> document, Reported<?> edgar, SourceSpan span) {
    if (document.isPresent()) {
      Function<Reported<?>, String> digits = cik -> key(cik).replaceFirst("^0+", "");
      compare(path, span, side(document, digits), side(edgar, digits));
    } else if (edgar.isPresent()) {
      notPrinted++;
    }
  }

  private void compareFootnotes(
      String path, Reported<?> document, Reported<?> edgar, SourceSpan span) {
    compare(path, span, new Side(ids(document), ids(document)), new Side(ids(edgar), ids(edgar)));
  }

  private void compare(String path, SourceSpan span, Side document, Side edgar) {
    if (document.isBlank() && edgar.isBlank()) {
      return;
    }
    compared++;
    if (!document.key.equals(edgar.key)) {
      differences.add(
          new Difference(path, kind(document, edgar), document.display, edgar.display, span));
    }
  }

  private static Difference.Kind kind(Side document, Side edgar) {
    if (document.isBlank()) {
      return Difference.Kind.MISSING_IN_DOCUMENT;
    }
    return edgar.isBlank() ? Difference.Kind.NOT_IN_EDGAR : Difference.Kind.DIFFERENT;
  }

  /** Adds a difference for a part that only one side has. */
  <R> void addPart(
      Difference.Kind kind, String part, List<EdgarField<R>> fields, R only, SourceSpan place) {
    List<String> values = new ArrayList<>();
    for (EdgarField<R> field : fields) {
      String value = display(field.in(only));
      if (field.isPrintedValue() && !value.isEmpty()) {
        values.add(value);
      }
    }
    String summary = String.join(", ", values);
    boolean isInDocument = kind == Difference.Kind.NOT_IN_EDGAR;
    differences.add(
        new Difference(
            part, kind, isInDocument ? summary : "", isInDocument ? "" : summary, place));
    compared += reportedFields(fields, only);
  }

  /** Counts what a part reports: its values, and its fields with footnotes. */
  static <R> int reportedFields(List<EdgarField<R>> fields, R part) {
    int reported = 0;
    for (EdgarField<R> field : fields) {
      reported += key(field.in(part)).isEmpty() ? 0 : 1;
      reported += field.in(part).footnotes().isEmpty() ? 0 : 1;
    }
    return reported;
  }

  /**
   * What one side reports.
   *
   * @param key the same for equal values
   * @param display the text to show
   */
  private record Side(String key, String display) {
    boolean isBlank() {
      return key.isEmpty();
    }
  }

  private static Side side(Reported<?> reported, Function<Reported<?>, String> key) {
    return new Side(key.apply(reported), display(reported));
  }

  /** Returns a text that is the same for equal values; without a value, the folded raw text. */
  private static String key(Reported<?> reported) {
    return reported
        .value()
        .map(
            value ->
                value instanceof BigDecimal number
                    ? number.stripTrailingZeros().toPlainString()
                    : TextFolding.fold(EdgarText.of(value)))
        .orElseGet(() -> TextFolding.fold(reported.raw()));
  }

  private static String display(Reported<?> reported) {
    return reported.value().map(EdgarText::of).orElse(reported.raw());
  }

  private static String ids(Reported<?> reported) {
    Set<String> ids = new LinkedHashSet<>();
    for (FootnoteReference reference : reported.footnotes()) {
      ids.add(reference.id());
    }
    return String.join(", ", ids);
  }
}
