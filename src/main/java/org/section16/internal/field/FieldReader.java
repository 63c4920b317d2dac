package org.section16.internal.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.value.CodeCell;
import org.section16.internal.value.Dates;
import org.section16.internal.value.Numbers;
import org.section16.internal.value.OcrCodes;
import org.section16.internal.value.OcrDigits;
import org.section16.model.AcquiredDisposed;
import org.section16.model.DirectOrIndirect;
import org.section16.model.Reported;
import org.section16.model.TableColumn;

/**
 * Converts the text of a field to its type. Text that cannot be read is reported as an error, text
 * that was repaired as a warning.
 */
public final class FieldReader {
  /** {@code D®}: a letter of the form followed by the remains of a marker or a ruled line. */
  private static final Pattern LETTER_AND_REMAINS =
      Pattern.compile("[ADI]\\s?[^\\p{L}\\p{N}\\s]{1,2}");

  private final DiagnosticSink diagnostics;

  public FieldReader(DiagnosticSink diagnostics) {
    this.diagnostics = diagnostics;
  }

  public Reported<String> text(CellContent content) {
    return reported(
        content.text().isEmpty() ? Optional.empty() : Optional.of(content.text()), content);
  }

  /** Reads a price, whose dollar sign may have been misread as an S. */
  public Reported<BigDecimal> price(CellContent content, String field) {
    String text = content.text();
    boolean isMisread = text.length() > 1 && text.charAt(0) == 'S' && content.number().isEmpty();
    Optional<BigDecimal> value =
        isMisread ? Numbers.parse("$" + text.substring(1)) : Optional.empty();
    if (value.isEmpty()) {
      return number(content, field);
    }
    repaired(text, value.get().toPlainString(), field, content.span());
    return reported(value, content);
  }

  public Reported<BigDecimal> number(CellContent content, String field) {
    String text = content.text();
    Optional<BigDecimal> value = content.number();
    if (value.isEmpty() && !text.isEmpty()) {
      value = Numbers.repair(text);
      value.ifPresentOrElse(
          number -> repaired(text, number.toPlainString(), field, content.span()),
          () -> unreadable(text, "a number", field, content.span()));
    }
    return reported(value, content);
  }

  /** Reads a number of securities, where the form has no place for a value in dollars. */
  public Reported<BigDecimal> shares(CellContent content, String field) {
    Reported<BigDecimal> shares = number(content, field);
    if (Numbers.hasDollar(content.text()) && content.number().isPresent()) {
      String value = content.number().get().toPlainString();
      repaired(content.text(), value, field, content.span());
    }
    return shares;
  }

  public Reported<LocalDate> date(CellContent content, String field) {
    String text = content.text();
    Optional<LocalDate> value = content.date();
    if (value.isEmpty() && !text.isEmpty()) {
      value = Dates.parse(OcrDigits.repair(text.replace(" ", "")));
      value.ifPresentOrElse(
          date -> repaired(text, date.toString(), field, content.span()),
          () -> unreadable(text, "a date", field, content.span()));
    }
    return reported(value, content);
  }

  public Reported<AcquiredDisposed> acquiredDisposed(CellContent content) {
    String field = TableColumn.ACQUIRED_DISPOSED.caption();
    return reported(
        switch (letter(content, field)) {
          case "" -> Optional.empty();
          case "A" -> Optional.of(AcquiredDisposed.A);
          case "D" -> Optional.of(AcquiredDisposed.D);
          default -> {
            unreadable(content.text(), "A or D", field, content.span());
            yield Optional.empty();
          }
        },
        content);
  }

  public Reported<DirectOrIndirect> directOrIndirect(CellContent content) {
    String field = TableColumn.DIRECT_INDIRECT.caption();
    String letter = letter(content, field);
    if (letter.equals("1") || letter.equals("L") || letter.equals("|")) {
      repaired(content.text(), "I", field, content.span());
      letter = "I";
    }
    return reported(
        switch (letter) {
          case "" -> Optional.empty();
          case "D" -> Optional.of(DirectOrIndirect.D);
          case "I" -> Optional.of(DirectOrIndirect.I);
          default -> {
            unreadable(content.text(), "D or I", field, content.span());
            yield Optional.empty();
          }
        },
        content);
  }

  public Optional<CodeCell> code(CellContent content) {
    String text = content.text();
    Optional<CodeCell> code = CodeCell.parse(text);
    if (code.isEmpty() && !text.isEmpty()) {
      String read = OcrCodes.repair(text);
      code = CodeCell.parse(read);
      code.ifPresentOrElse(
          found -> repaired(text, read, TableColumn.CODE.caption(), content.span()),
          () -> unreadable(text, "a transaction code", TableColumn.CODE.caption(), content.span()));
    }
    return code;
  }

  /** Returns whether column V is marked. */
  public boolean isEarly(CellContent content) {
    String letter = letter(content, TableColumn.EARLY.caption());
    if (!letter.isEmpty() && !letter.equals("V")) {
      unreadable(content.text(), "V", TableColumn.EARLY.caption(), content.span());
    }
    return letter.equals("V");
  }

  private String letter(CellContent content, String field) {
    String text = content.text();
    if (text.length() > 1 && LETTER_AND_REMAINS.matcher(text).matches()) {
      repaired(text, text.substring(0, 1), field, content.span());
      return text.substring(0, 1);
    }
    String letter = text.toUpperCase(Locale.ROOT);
    if (text.length() == 1 && !text.equals(letter) && !text.equals("l")) {
      repaired(text, letter, field, content.span());
    }
    return letter;
  }

  private static <T> Reported<T> reported(Optional<T> value, CellContent content) {
    return new Reported<>(value, content.text(), content.markers(), content.span());
  }

  public void unreadable(String text, String type, String field, SourceSpan span) {
    diagnostics.report(Diagnostics.unreadableValue(span, text, field, type));
  }

  private void repaired(String text, String value, String field, SourceSpan span) {
    diagnostics.report(Diagnostics.repairedValue(span, text, field, value));
  }
}
