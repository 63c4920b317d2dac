package org.section16.output.report;

import java.util.List;

/**
 * Writes the list of notices above the document: equal ones once, with all their places. The list
 * is a single tab stop; the arrow keys move through its entries.
 */
final class NoticeList {
  private NoticeList() {}

  static void write(Html html, List<Notice> notices) {
    if (notices.isEmpty()) {
      return;
    }
    html.open("nav")
        .attribute("id", "notices")
        .attribute("aria-label", "Diagnostics and differences");
    html.open("ol").line();
    for (NoticeGroup group : NoticeGroup.of(notices)) {
      Notice first = group.first();
      String kind = first.kind().label();
      html.open("li", kind);
      openLink(html, first, "entry");
      html.element("span", "where", place(first)).text(" ");
      html.element("b", "kind", kind).text(" ");
      html.element("span", "message", first.message()).close();
      writeOthers(html, group.others());
      html.close().line();
    }
    html.close().close().line();
  }

  private static void writeOthers(Html html, List<Notice> others) {
    if (others.isEmpty()) {
      return;
    }
    html.open("details", "others");
    html.open("summary").text("and at " + Counts.of(others.size(), "more place")).close();
    html.open("p");
    for (Notice other : others) {
      openLink(html, other, "where");
      html.text(place(other)).close().text(" ");
    }
    html.close().close();
  }

  private static void openLink(Html html, Notice notice, String classes) {
    html.open("a", classes).attribute("href", "#" + notice.id());
    html.attribute("data-notice", notice.number());
  }

  private static String place(Notice notice) {
    return notice.span().line() + ":" + notice.span().column();
  }
}
