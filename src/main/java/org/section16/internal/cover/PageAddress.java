package org.section16.internal.cover;

import java.util.Optional;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.value.Ciks;
import org.section16.model.Reported;

/**
 * The address of the page, which some converters print as a footer: its folder is named after a
 * filer's CIK.
 */
final class PageAddress {
  private static final String FOLDER = "/edgar/data/";
  private static final int LONGEST = 10;

  private PageAddress() {}

  /** The only CIK in addresses of the page. */
  static Reported<String> cik(FilingTree tree, DiagnosticSink diagnostics) {
    String source = tree.source();
    Optional<SourceSpan> found = Optional.empty();
    for (int at = source.indexOf(FOLDER); at >= 0; at = source.indexOf(FOLDER, at + 1)) {
      int start = at + FOLDER.length();
      int end = start;
      while (end < source.length() && Character.isDigit(source.charAt(end))) {
        end++;
      }
      if (end > start && end - start <= LONGEST && source.startsWith("/", end)) {
        SourceSpan span = tree.span(start, end);
        if (found.isPresent() && !found.get().textIn(source).equals(span.textIn(source))) {
          return Reported.nothing();
        }
        found = Optional.of(found.orElse(span));
      }
    }
    found.ifPresent(span -> diagnostics.report(Diagnostics.cikFromAddress(span)));
    return found
        .map(
            span ->
                Reported.of(Ciks.of(span.textIn(tree.source())), span.textIn(tree.source()), span))
        .orElseGet(Reported::nothing);
  }
}
