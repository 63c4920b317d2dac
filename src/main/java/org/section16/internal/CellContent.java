package org.section16.internal;

import java.util.List;
import org.section16.SourceSpan;
import org.section16.model.FootnoteReference;

/**
 * What a cell of a table reports: its value's text apart from the markers behind it.
 *
 * @param text the text of the value, empty if there is none
 * @param markers the markers, in order; their footnotes are resolved later
 * @param span the whole content of the cell
 */
record CellContent(String text, List<FootnoteReference> markers, SourceSpan span) {
  boolean isEmpty() {
    return text.isEmpty() && markers.isEmpty();
  }
}
