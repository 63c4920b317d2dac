package org.section16.internal.table;

import java.util.Optional;
import java.util.OptionalInt;
import org.section16.internal.field.CellContent;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.footnote.CellReader;
import org.section16.internal.footnote.MarkerRemains;
import org.section16.internal.message.Diagnostics;
import org.section16.model.TableColumn;

/** Removes from cells what OCR made of footnote markers, and reports it. */
final class RemainsReader {
  private final CellReader cells;
  private final DiagnosticSink diagnostics;

  RemainsReader(CellReader cells, DiagnosticSink diagnostics) {
    this.cells = cells;
    this.diagnostics = diagnostics;
  }

  /** Returns a text without the remains of a marker after it: {@code See Footnote!)}. */
  CellContent withoutRemains(CellContent content, TableColumn column) {
    return withoutRemains(content, MarkerRemains.withoutRemains(content.text()), column);
  }

  /** Returns a number without the remains of a marker after it: {@code $168.7283°)}. */
  CellContent withoutRemainsOfNumber(CellContent content, TableColumn column) {
    return content.number().isPresent()
        ? content
        : MarkerRemains.numberBefore(content.text())
            .map(number -> withoutRemains(content, number, column))
            .orElse(content);
  }

  private CellContent withoutRemains(CellContent content, String text, TableColumn column) {
    if (text.length() == content.text().length()) {
      return content;
    }
    diagnostics.report(
        Diagnostics.misreadMarkerAfter(content.span(), content.text(), column, text));
    return new CellContent(text, content.markers(), content.span());
  }

  /**
   * Reads {@code 2)} in a cell of a date or a price as a marker that lost its first parenthesis.
   */
  CellContent asMarker(CellContent content, TableColumn column) {
    OptionalInt number =
        content.markers().isEmpty() ? MarkerRemains.number(content.text()) : OptionalInt.empty();
    Optional<CellContent> marker =
        number.isEmpty() ? Optional.empty() : cells.split(content, "", number.getAsInt());
    marker.ifPresent(
        read ->
            diagnostics.report(
                Diagnostics.repairedToMarker(
                    content.span(), content.text(), column, number.getAsInt())));
    return marker.orElse(content);
  }
}
