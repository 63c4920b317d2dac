package org.section16.internal.cover;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.section16.SourceSpan;
import org.section16.antlr.FilingTree;
import org.section16.internal.field.DiagnosticSink;
import org.section16.internal.message.Diagnostics;
import org.section16.internal.value.Ciks;
import org.section16.model.Reported;

/**
 * The address of the page, which some converters print as a footer. Its folder is named after a
 * filer's CIK.
 */
final class PageAddress {
  private static final String FOLDERS = "/edgar/data/";

  private static final Pattern FOLDER = Pattern.compile(FOLDERS + Ciks.DIGITS + "/");

  private PageAddress() {}

  /** Returns the CIK in the addresses of the page, if there is only one. */
  static Reported<String> cik(FilingTree tree, DiagnosticSink diagnostics) {
    if (!tree.source().contains(FOLDERS)) {
      return Reported.nothing();
    }
    List<MatchResult> folders = FOLDER.matcher(tree.source()).results().toList();
    if (folders.stream().map(folder -> folder.group(1)).distinct().count() != 1) {
      return Reported.nothing();
    }
    MatchResult first = folders.get(0);
    SourceSpan span = tree.span(first.start(1), first.end(1));
    diagnostics.report(Diagnostics.cikFromAddress(span));
    return Reported.of(Ciks.of(first.group(1)), first.group(1), span);
  }
}
