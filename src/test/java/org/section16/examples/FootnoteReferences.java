package org.section16.examples;

import java.util.ArrayList;
import java.util.List;
import org.section16.model.Filing;
import org.section16.model.FilingVisitor;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;

/** Lists all references to footnotes: the place, the field, and the explanation. */
final class FootnoteReferences implements FilingVisitor {
  private final List<String> lines = new ArrayList<>();

  static List<String> in(Filing filing) {
    FootnoteReferences references = new FootnoteReferences();
    filing.accept(references);
    return references.lines;
  }

  @Override
  public void visitField(String name, Reported<?> field) {
    for (FootnoteReference reference : field.footnotes()) {
      lines.add(
          "%d:%d: %s %s: %s"
              .formatted(
                  reference.span().line(),
                  reference.span().column(),
                  name,
                  reference.id(),
                  reference.footnote().map(Footnote::text).orElse("not explained")));
    }
  }
}
