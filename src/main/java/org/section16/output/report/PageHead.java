package org.section16.output.report;

import java.util.Optional;
import org.section16.edgar.FilingComparison;

/** Writes the head of the page: the document, the number of notices, and the keyboard shortcuts. */
final class PageHead {
  private PageHead() {}

  static void write(
      Html html,
      String fileName,
      String subject,
      Notices notices,
      Optional<FilingComparison> comparison) {
    html.open("header").open("div", "what");
    html.element("h1", "file", fileName).element("p", "subject", subject).close();
    html.open("div").attribute("id", "stepper").attribute("role", "toolbar");
    html.attribute("aria-label", "Findings");
    writeCounts(html, notices, comparison);
    if (!notices.all().isEmpty()) {
      writeButton(html, "previous", "Previous", "p");
      html.open("output").attribute("id", "position").attribute("aria-live", "polite").close();
      writeButton(html, "next", "Next", "n");
    }
    writeHelp(html);
    html.close().close().line();
  }

  /** Writes the number of notices of each kind, as buttons that show only that kind. */
  private static void writeCounts(
      Html html, Notices notices, Optional<FilingComparison> comparison) {
    html.open("div", "counts");
    long differences = notices.count(Notice.Kind.DIFFERENCE);
    if (notices.all().size() == differences) {
      html.element("span", "count clean", "No diagnostics").text(" ");
    }
    for (Notice.Kind kind : Notice.Kind.values()) {
      long count = notices.count(kind);
      if (count > 0) {
        html.open("button", "count " + kind.label()).attribute("type", "button");
        html.attribute("data-kind", kind.label()).attribute("aria-pressed", "false");
        html.text(Counts.of(count, kind.label())).close().text(" ");
      }
    }
    if (comparison.isPresent() && differences == 0) {
      html.element("span", "count clean", comparison.get().summary());
    }
    html.close();
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
          {"Tab", "to the findings, the document or the form"},
          {"Arrows", "from finding to finding, or value to value"},
          {"Enter", "to the other side"},
          {"Esc", "back, or clear the selection"},
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

  /** Writes a sample of a kind of value, which also serves as its accessible description. */
  private static void writeSample(Html html, String kind, String text) {
    html.open("span", "value " + kind).attribute("id", kind).text(text).close();
  }
}
