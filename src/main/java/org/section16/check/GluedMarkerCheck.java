package org.section16.check;

import static org.section16.DiagnosticCode.GLUED_MARKER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.model.DerivativeEntry;
import org.section16.model.Filing;
import org.section16.model.FilingVisitor;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;
import org.section16.model.TableEntry;
import org.section16.model.TransactionEntry;

/**
 * Markers that lost their brackets, so that only a digit is left: {@code By Trust3}, {@code See
 * footnote2}, {@code 4} alone for a price.
 */
final class GluedMarkerCheck implements Check {
  /** A text, and the digits that end it without a blank. */
  private static final Pattern DIGIT_BEHIND = Pattern.compile("(.*[\\p{L})])(\\d{1,2})");

  private static final Pattern SEE_FOOTNOTE =
      Pattern.compile(
          "(?i)\\b(?:foot\\s?)?notes?(\\s*)(\\d{1,2}(?:\\s*(?:,|&|and)\\s*\\d{1,2})*)\\b");

  /** A text field of a row. */
  private record Text(TableEntry row, Reported<String> field) {
    String value() {
      return field.value().orElse("");
    }
  }

  @Override
  public void check(Filing filing, Rows rows, Consumer<Diagnostic> sink) {
    Set<Integer> explained = new HashSet<>();
    for (Footnote footnote : filing.footnotes()) {
      explained.add(footnote.number());
    }
    if (explained.isEmpty()) {
      return;
    }
    Set<Integer> referenced = referenced(rows);
    List<Text> texts = texts(rows);
    Set<String> shown = new HashSet<>();
    for (Text text : texts) {
      shown.add(text.value());
    }
    for (Text text : texts) {
      checkDigit(text, explained, referenced, shown, sink);
      checkNamedFootnote(text, explained, referenced, sink);
    }
    for (TableEntry row : rows.all()) {
      checkPrices(row, explained, rows, sink);
    }
  }

  private static Set<Integer> referenced(Rows rows) {
    Set<Integer> numbers = new HashSet<>();
    FilingVisitor references =
        new FilingVisitor() {
          @Override
          public void visitFootnoteReference(FootnoteReference reference) {
            numbers.add(reference.number());
          }
        };
    rows.all().forEach(row -> row.accept(references));
    return numbers;
  }

  private static List<Text> texts(Rows rows) {
    List<Text> texts = new ArrayList<>();
    for (TableEntry row : rows.all()) {
      texts.add(new Text(row, row.securityTitle()));
      texts.add(new Text(row, row.ownershipNature().natureOfOwnership()));
      if (row instanceof DerivativeEntry derivative) {
        texts.add(new Text(row, derivative.underlyingSecurity().underlyingSecurityTitle()));
      }
    }
    return texts;
  }

  /**
   * Names end in digits too: another row must have the name alone, or nothing refers to the note.
   */
  private static void checkDigit(
      Text text,
      Set<Integer> explained,
      Set<Integer> referenced,
      Set<String> shown,
      Consumer<Diagnostic> sink) {
    Matcher digit = DIGIT_BEHIND.matcher(text.value());
    if (!digit.matches() || SEE_FOOTNOTE.matcher(text.value()).find()) {
      return;
    }
    int number = Integer.parseInt(digit.group(2));
    if (explained.contains(number)
        && (shown.contains(digit.group(1)) || !referenced.contains(number))) {
      report(text.field(), text.row(), number, sink);
    }
  }

  private static void checkNamedFootnote(
      Text text, Set<Integer> explained, Set<Integer> referenced, Consumer<Diagnostic> sink) {
    Matcher named = SEE_FOOTNOTE.matcher(text.value());
    if (!text.field().footnotes().isEmpty() || !named.find()) {
      return;
    }
    int first = firstNumber(named.group(2));
    boolean glued = named.group(1).isEmpty();
    if (explained.contains(first) && (glued || !referenced.contains(first))) {
      report(text.field(), text.row(), first, sink);
    }
  }

  private static int firstNumber(String numbers) {
    int end = 0;
    while (end < numbers.length() && Characters.isDigit(numbers.charAt(end))) {
      end++;
    }
    return Integer.parseInt(numbers.substring(0, end));
  }

  /** A price of 4 where others of the column have nothing but a reference. */
  private static void checkPrices(
      TableEntry row, Set<Integer> explained, Rows rows, Consumer<Diagnostic> sink) {
    if (row instanceof DerivativeEntry derivative) {
      checkPrice(row, derivative.conversionOrExercisePrice(), explained, rows, sink);
    }
    if (row instanceof TransactionEntry transaction) {
      checkPrice(
          row, transaction.transactionAmounts().transactionPricePerShare(), explained, rows, sink);
    }
  }

  private static void checkPrice(
      TableEntry row,
      Reported<BigDecimal> price,
      Set<Integer> explained,
      Rows rows,
      Consumer<Diagnostic> sink) {
    String raw = price.raw();
    boolean bare = !raw.isEmpty() && raw.length() <= 2 && raw.chars().allMatch(Character::isDigit);
    if (bare
        && price.isPresent()
        && price.footnotes().isEmpty()
        && explained.contains(Integer.parseInt(raw))
        && isReferenceElsewhere(Integer.parseInt(raw), rows)) {
      report(price, row, Integer.parseInt(raw), sink);
    }
  }

  private static boolean isReferenceElsewhere(int number, Rows rows) {
    Set<Integer> alone = new HashSet<>();
    FilingVisitor fields =
        new FilingVisitor() {
          @Override
          public void visitField(String name, Reported<?> field) {
            if (field.isFootnoteOnly()) {
              field.footnotes().forEach(reference -> alone.add(reference.number()));
            }
          }
        };
    rows.all().forEach(row -> row.accept(fields));
    return alone.contains(number);
  }

  private static void report(
      Reported<?> field, TableEntry row, int number, Consumer<Diagnostic> sink) {
    sink.accept(
        Diagnostic.of(
            GLUED_MARKER,
            Places.of(field, row),
            "'"
                + field.raw()
                + "' may end in a marker of footnote "
                + number
                + " that lost its brackets; it was read as printed"));
  }
}
