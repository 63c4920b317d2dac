package org.section16.internal.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.internal.value.Dates;
import org.section16.internal.value.Numbers;
import org.section16.model.FootnoteReference;

/**
 * The content of a table cell: the text of its value, separated from the footnote markers after it.
 */
public final class CellContent {
  private final String text;
  private final List<FootnoteReference> markers;
  private final SourceSpan span;

  private Optional<BigDecimal> number = Optional.empty();
  private Optional<LocalDate> date = Optional.empty();
  private boolean isNumberParsed;
  private boolean isDateParsed;

  public CellContent(String text, List<FootnoteReference> markers, SourceSpan span) {
    this.text = text;
    this.markers = markers;
    this.span = span;
  }

  /** Returns the text of the value, empty if there is none. */
  public String text() {
    return text;
  }

  /** Returns the markers, in order; their footnotes are resolved later. */
  public List<FootnoteReference> markers() {
    return markers;
  }

  /** Returns the place of the whole content. */
  public SourceSpan span() {
    return span;
  }

  public boolean isEmpty() {
    return text.isEmpty() && markers.isEmpty();
  }

  /** Returns the value if it is a well-formed number. */
  public Optional<BigDecimal> number() {
    if (!isNumberParsed) {
      number = Numbers.parse(text);
      isNumberParsed = true;
    }
    return number;
  }

  /** Returns the value if it is a date. */
  public Optional<LocalDate> date() {
    if (!isDateParsed) {
      date = Dates.parse(text);
      isDateParsed = true;
    }
    return date;
  }
}
