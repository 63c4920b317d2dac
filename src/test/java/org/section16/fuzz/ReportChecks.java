package org.section16.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.output.DiagnosticReport;
import org.section16.output.report.ReportPage;
import tools.jackson.databind.JsonNode;

/** Checks of the reports on a document. */
final class ReportChecks {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^<>]*>|<[^!]|<!--");
  private static final Set<String> EMPTY =
      Set.of("br", "col", "hr", "img", "input", "link", "meta", "wbr");

  private ReportChecks() {}

  static void diagnostics(ReadDocument document, RandomGenerator random) {
    List<Diagnostic> diagnostics = document.result().diagnostics();
    String text = entries(DiagnosticReport.text(), document);
    diagnostics.forEach(found -> assertThat(text).contains("[" + found.code().id() + "]"));
    whole(DiagnosticReport.json(), document);
    JsonNode sarif = whole(DiagnosticReport.sarif("1.2.3"), document);
    assertThat(sarif.findValues("ruleId").isEmpty()).isEqualTo(diagnostics.isEmpty());
  }

  private static JsonNode whole(DiagnosticReport report, ReadDocument document) {
    String entries = entries(report, document);
    return WriterChecks.JSON.readTree(report.head() + entries + report.tail(1, 0, 0, 0));
  }

  private static String entries(DiagnosticReport report, ReadDocument document) {
    return report.entries("x.md", Optional.of(document.text()), document.result().diagnostics());
  }

  static void page(ReadDocument document, RandomGenerator random) {
    String page = ReportPage.render("x.md", document.result());
    checkTags(without("style", without("script", page)));
  }

  /** The page without what is in elements of that name: the program's own code. */
  private static String without(String element, String page) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    int begin = page.indexOf("<" + element);
    while (begin >= 0) {
      int content = page.indexOf('>', begin) + 1;
      rest.append(page, from, content);
      from = page.indexOf("</" + element + ">", content);
      begin = page.indexOf("<" + element, from);
    }
    return rest.append(page, from, page.length()).toString();
  }

  private static void checkTags(String page) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tags = TAG.matcher(page);
    while (tags.find()) {
      String name = tags.group(2);
      assertWithMessage("'%s' at %s", tags.group(), tags.start()).that(name).isNotNull();
      if (EMPTY.contains(name)) {
        continue;
      }
      if (tags.group(1).isEmpty()) {
        open.push(name);
      } else {
        assertThat(name).isEqualTo(open.poll());
      }
    }
    assertThat(open).isEmpty();
  }
}
