package org.section16.output.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.ParseResult;
import org.section16.edgar.FilingComparison;
import org.section16.model.DocumentType;
import org.section16.model.Filing;
import org.section16.model.Form;

/**
 * The source map page of a filing: on the left the document, on the right what was read from it,
 * laid out as the SEC's form. Pointing at a value highlights its place in the document and vice
 * versa; diagnostics appear at their lines and in a list.
 *
 * <p>The page is self-contained HTML: no network, no fonts, no other files. The content of the
 * document is shown but never run.
 */
public final class ReportPage {
  private ReportPage() {}

  /**
   * Renders the page of a document.
   *
   * @param fileName the name of the document, shown as the title
   * @param result the result of parsing it
   */
  public static String render(String fileName, ParseResult result) {
    return render(fileName, result, Optional.empty());
  }

  /**
   * Renders the page of a document, with its differences from EDGAR's filing.
   *
   * @param fileName the name of the document, shown as the title
   * @param result the result of parsing it
   * @param comparison the comparison with EDGAR's filing
   */
  public static String render(String fileName, ParseResult result, FilingComparison comparison) {
    return render(fileName, result, Optional.of(comparison));
  }

  private static String render(
      String fileName, ParseResult result, Optional<FilingComparison> comparison) {
    Filing filing = result.filing();
    Notices notices =
        new Notices(
            result.diagnostics(), comparison.map(FilingComparison::differences).orElse(List.of()));
    Places places = new Places(result.source().length());
    FormLayout layout = FormLayout.of(form(filing));

    Html form = new Html();
    FieldWriter fields = new FieldWriter(filing.footnotes(), places, notices);
    new FormPane(layout, fields).write(form, filing);

    Html html = new Html();
    String subject = subject(filing);
    PageHead.write(html, fileName, subject, notices, comparison);
    html.open("main").attribute("id", "panes").line();
    html.open("div", "side").line();
    NoticeList.write(html, notices.all());
    html.open("section", "pane source").attribute("id", "source");
    html.attribute("aria-label", "Document").line();
    new SourcePane(result.source(), places.all(), notices.all()).write(html);
    Meanings.writeDiagnosticCodes(html, result.diagnostics());
    html.close().close().line();
    html.open("div").attribute("id", "divider").attribute("role", "separator");
    html.attribute("aria-label", "Width of the document").attribute("tabindex", "0").close().line();
    html.open("section", "pane form").attribute("id", "form");
    html.attribute("aria-label", "Filing").line();
    html.open("div", "sheet").append(form).close().close().line();
    html.close().line();
    writeFooter(html);
    return Page.of(fileName + ": " + subject, "report.js", html);
  }

  private static Form form(Filing filing) {
    return filing.documentType().value().map(DocumentType::form).orElse(Form.FORM_4);
  }

  /** Describes the filing in a line: {@code Form 4 · QUALYS, INC. · Wilson John N · 08/06/2013}. */
  static String subject(Filing filing) {
    List<String> parts = new ArrayList<>();
    filing.documentType().value().ifPresent(type -> parts.add("Form " + type.code()));
    filing.issuer().issuerName().value().ifPresent(parts::add);
    filing.reportingOwners().stream()
        .flatMap(owner -> owner.rptOwnerName().value().stream())
        .findFirst()
        .ifPresent(parts::add);
    if (filing.reportingOwners().size() > 1) {
      parts.add((filing.reportingOwners().size() - 1) + " more");
    }
    filing.periodOfReport().value().map(Spelling::date).ifPresent(parts::add);
    return parts.isEmpty() ? "not a filing" : String.join(" · ", parts);
  }

  /** Writes the inspector and the popover for explanations, both filled in by the script. */
  private static void writeFooter(Html html) {
    html.open("footer").attribute("id", "inspector").attribute("aria-live", "polite").close();
    html.open("div")
        .attribute("id", "popover")
        .attribute("role", "tooltip")
        .attribute("hidden", "");
    html.close().line();
  }
}
