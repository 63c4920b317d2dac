package org.section16.output.report;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.htmlunit.html.HtmlElement;
import org.junit.jupiter.api.Test;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.SourceSpan;
import org.section16.output.report.ReportIndex.Entry;

final class ReportIndexTest {
  private static final String ATTACK = "<script>alert(1)</script>\"'";

  private static Entry entry(String name, String document, OptionalInt differences) {
    ParseResult result = Section16.parse(document);
    return new Entry(name, name + ".html", result.filing(), result.diagnostics(), differences);
  }

  private static String sample() throws IOException {
    return Files.readString(Path.of("testdata/filings/form4-option-exercise.md"));
  }

  private static List<Entry> entries() throws IOException {
    return List.of(
        entry("b", sample(), OptionalInt.of(0)),
        entry(
            "c", sample().replace("10,000", "ten").replace("QUALYS", "Zynga"), OptionalInt.of(12)),
        entry("a", sample().replace("QUALYS", "Square"), OptionalInt.of(9)));
  }

  private static List<String> names(BrowserPage page) {
    return page.texts("#documents tbody tr:not([hidden]) th");
  }

  private static void sortBy(BrowserPage page, String caption) {
    for (HtmlElement button : page.elements("#documents thead button")) {
      if (button.getTextContent().equals(caption)) {
        page.click(button);
      }
    }
  }

  @Test
  void aRowDescribesADocumentAndCountsItsDiagnostics() throws IOException {
    try (BrowserPage page = BrowserPage.ofHtml(ReportIndex.render(entries()))) {
      assertThat(page.texts("#documents tbody tr:nth-child(2) > *"))
          .containsExactly(
              "c",
              "4",
              "Zynga, INC.",
              "Wilson John N",
              "08/06/2013",
              "3",
              Long.toString(
                  entries().get(1).diagnostics().stream().filter(Diagnostic::isError).count()),
              "0",
              "0",
              "12")
          .inOrder();
      assertThat(page.element("#documents tbody tr:nth-child(2) a").getAttribute("href"))
          .isEqualTo("./c.html");
      assertThat(page.texts(".count")).containsAtLeast("21 differences", "2 without diagnostics");
    }
  }

  @Test
  void aHeadingSortsBothWays() throws IOException {
    try (BrowserPage page = BrowserPage.ofHtml(ReportIndex.render(entries()))) {
      assertThat(names(page)).containsExactly("b", "c", "a").inOrder();
      sortBy(page, "Document");
      assertThat(names(page)).containsExactly("a", "b", "c").inOrder();
      sortBy(page, "Differences");
      assertThat(names(page)).containsExactly("c", "a", "b").inOrder();
      assertThat(page.element("#documents th[aria-sort]").getAttribute("aria-sort"))
          .isEqualTo("descending");
      sortBy(page, "Differences");
      assertThat(names(page)).containsExactly("b", "a", "c").inOrder();
    }
  }

  @Test
  void theFilterHidesRowsThatLackAWord() throws IOException {
    try (BrowserPage page = BrowserPage.ofHtml(ReportIndex.render(entries()))) {
      page.run(
          "const filter = document.getElementById('filter'); filter.value = 'squ wilson';"
              + " filter.dispatchEvent(new Event('input'));");
      assertThat(names(page)).containsExactly("a");
    }
  }

  @Test
  void anUnreadableDocumentHasAReasonAndNoLink() {
    Diagnostic why = Diagnostic.of(DiagnosticCode.UNREADABLE, SourceSpan.NONE, "not UTF-8");
    Entry unreadable =
        new Entry("x.md", "", Section16.parse("").filing(), List.of(why), OptionalInt.empty());
    try (BrowserPage page = BrowserPage.ofHtml(ReportIndex.render(List.of(unreadable)))) {
      assertThat(names(page)).containsExactly("x.mdnot UTF-8");
      assertThat(page.elements("#documents a")).isEmpty();
    }
  }

  @Test
  void namesOfFilesAndCompaniesAreNeverRun() throws IOException {
    Entry entry = entry(ATTACK, sample().replace("QUALYS, INC.", ATTACK), OptionalInt.empty());
    try (BrowserPage page = BrowserPage.ofHtml(ReportIndex.render(List.of(entry)))) {
      assertThat(page.alerts()).isEmpty();
      assertThat(page.elements("script")).hasSize(1);
      assertThat(names(page)).containsExactly(ATTACK);
    }
  }
}
