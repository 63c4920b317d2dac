package org.section16.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.DiagnosticCode;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.model.Reported;

/**
 * The address of the page, which some converters print as a footer: its folder is named after a
 * filer's CIK.
 */
final class PageAddress {
  private static final String FOLDER = "/edgar/data/";
  private static final Pattern CIK = Pattern.compile("/(?i:edgar/data)/(\\d{1,10})/");

  private PageAddress() {}

  /** The only CIK in addresses of the page. */
  static Reported<String> cik(FilingTree tree, DiagnosticSink diagnostics) {
    if (!tree.source().contains(FOLDER)) {
      return Reported.nothing();
    }
    Matcher matcher = CIK.matcher(tree.source());
    Optional<SourceSpan> found = Optional.empty();
    while (matcher.find()) {
      SourceSpan span = tree.span(matcher.start(1), matcher.end(1));
      if (found.isPresent() && !found.get().textIn(tree.source()).equals(matcher.group(1))) {
        return Reported.nothing();
      }
      found = Optional.of(found.orElse(span));
    }
    found.ifPresent(
        span ->
            diagnostics.report(
                DiagnosticCode.CIK_FROM_ADDRESS,
                span,
                "the issuer's CIK was taken from the address of the page, which may be an owner's"));
    return found
        .map(
            span ->
                Reported.of(Ciks.of(span.textIn(tree.source())), span.textIn(tree.source()), span))
        .orElseGet(Reported::nothing);
  }
}
