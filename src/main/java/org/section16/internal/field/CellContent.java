package org.section16.internal.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.internal.value.Dates;
import org.section16.internal.value.Numbers;
import org.section16.model.FootnoteReference;

/** What a cell of a table reports: its value's text apart from the markers after it. */
public final class CellContent {
  private final String text;
  private final List<FootnoteReference> markers;
  private final SourceSpan span;

  private Optional<BigDecimal> number = Optional.empty();
  private Optional<LocalDate> date = Optional.empty();
  private boolean numberKnown;
  private boolean dateKnown;

  public CellContent(String text, List<FootnoteReference> markers, SourceSpan span) {
    this.text = text;
    this.markers = markers;
    this.span = span;
  }

  /** The text of the value, empty if there is none. */
  public String text() {
    return text;
  }

  /** The markers, in order; their footnotes are resolved later. */
  public List<FootnoteReference> markers() {
    return markers;
  }

  /** The whole content of the cell. */
  public SourceSpan span() {
    return span;
  }

  public boolean isEmpty() {
    return text.isEmpty() && markers.isEmpty();
  }

  /** The value as a well-formed number. */
  public Optional<BigDecimal> number() {
    if (!numberKnown) {
      number = Numbers.parse(text);
      numberKnown = true;
    }
    return number;
  }

  /** The value as a date. */
  public Optional<LocalDate> date() {
    if (!dateKnown) {
      date = Dates.parse(text);
      dateKnown = true;
    }
    return date;
  }
}
