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
 * The source map page of a filing: on the left the document as it is, on the right what was read
 * from it, laid out as the SEC's form. Pointing at a value lights its place in the document and the
 * reverse; diagnostics stand at their line and in a list.
 *
 * <p>The page is one HTML text that needs nothing else: no network, no fonts, no other file. What
 * the document holds is shown and never run.
 */
public final class ReportPage {
  private ReportPage() {}

  /**
   * The page of a document.
   *
   * @param fileName name of the document, shown as its title
   * @param result what was read from it
   */
  public static String render(String fileName, ParseResult result) {
    return render(fileName, result, Optional.empty());
  }

  /**
   * The page of a document, with what EDGAR's filing has instead.
   *
   * @param fileName name of the document, shown as its title
   * @param result what was read from it
   * @param comparison how it differs from EDGAR's filing
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
    writeHeader(html, fileName, subject, notices, comparison);
    html.open("main").attribute("id", "panes").line();
    html.open("div", "side").line();
    writeNotices(html, notices);
    html.open("section", "pane source").attribute("id", "source");
    html.attribute("aria-label", "Document").line();
    new SourcePane(result.source(), places.all(), notices.all()).write(html);
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

  /** What the filing is, in a line: {@code Form 4, QUALYS, INC., Wilson John N, 08/06/2013}. */
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
    return parts.isEmpty() ? "no filing" : String.join(" · ", parts);
  }

  private static void writeHeader(
      Html html,
      String fileName,
      String subject,
      Notices notices,
      Optional<FilingComparison> comparison) {
    html.open("header").open("div", "what");
    html.element("h1", "file", fileName).element("p", "subject", subject).close();
    html.open("div").attribute("id", "stepper").open("p", "counts");
    long differences = notices.count(Notice.Kind.DIFFERENCE);
    if (notices.all().size() == differences) {
      html.element("span", "count clean", "No diagnostics").text(" ");
    }
    for (Notice.Kind kind : Notice.Kind.values()) {
      long count = notices.count(kind);
      if (count > 0) {
        html.element("span", "count " + kind.label(), Counts.of(count, kind.label())).text(" ");
      }
    }
    if (comparison.isPresent() && differences == 0) {
      html.element("span", "count clean", comparison.get().summary());
    }
    html.close();
    if (!notices.all().isEmpty()) {
      writeButton(html, "previous", "Previous", "p");
      html.open("output").attribute("id", "position").attribute("aria-live", "polite").close();
      writeButton(html, "next", "Next", "n");
    }
    writeHelp(html);
    html.close().close().line();
  }

  private static void writeButton(Html html, String id, String label, String key) {
    html.open("button").attribute("id", id).attribute("type", "button");
    html.attribute("aria-keyshortcuts", key).text(label + " ").element("kbd", "key", key).close();
  }

  private static void writeHelp(Html html) {
    html.open("details")
        .attribute("id", "help")
        .open("summary")
        .attribute("aria-keyshortcuts", "?");
    html.text("Keys").close().open("div", "card").open("dl");
    for (String[] key :
        new String[][] {
          {"n  p", "next, previous diagnostic or difference"},
          {"Tab", "from the document to the form and back"},
          {"Arrows", "from value to value, line to line"},
          {"Enter", "to the other side"},
          {"Esc", "back, or let go"},
          {"?", "this list"}
        }) {
      html.open("div").open("dt");
      for (String name : key[0].split("  ", -1)) {
        html.element("kbd", "key", name);
      }
      html.close().element("dd", "does", key[1]).close();
    }
    html.close().open("p", "legend");
    html.element("span", "value", "read");
    writeSample(html, "inferred", "inferred");
    writeSample(html, "unread", "not read");
    html.element("span", "value warning", "flagged");
    html.close().close().close();
  }

  /** Fields of the kind are described by it. */
  private static void writeSample(Html html, String kind, String text) {
    html.open("span", "value " + kind).attribute("id", kind).text(text).close();
  }

  private static void writeNotices(Html html, Notices notices) {
    if (notices.all().isEmpty()) {
      return;
    }
    html.open("nav")
        .attribute("id", "notices")
        .attribute("aria-label", "Diagnostics and differences");
    html.open("ol").line();
    for (Notice notice : notices.all()) {
      String kind = notice.kind().label();
      html.open("li").open("a", kind).attribute("href", "#" + notice.id());
      html.attribute("data-notice", notice.number());
      html.element("span", "where", notice.span().line() + ":" + notice.span().column());
      html.text(" ").element("b", "kind", kind).text(" ");
      html.element("span", "message", notice.message()).close().close().line();
    }
    html.close().close().line();
  }

  /** What is pointed at, and the explanation of a marker, filled in by the script. */
  private static void writeFooter(Html html) {
    html.open("footer").attribute("id", "inspector").attribute("aria-live", "polite").close();
    html.open("div")
        .attribute("id", "popover")
        .attribute("role", "tooltip")
        .attribute("hidden", "");
    html.close().line();
  }
}
