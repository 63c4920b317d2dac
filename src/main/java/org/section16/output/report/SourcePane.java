package org.section16.output.report;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.section16.output.report.Places.Place;

/**
 * Writes the left side of the page: the document, line by line, cut where a place or a notice
 * starts or ends. Each piece lists all the places that it belongs to, the smallest first.
 */
final class SourcePane {
  private final String source;
  private final Deque<Place> pendingPlaces;
  private final Deque<Notice> pendingNotices;
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final List<Place> openPlaces = new ArrayList<>();
  private final List<Notice> openNotices = new ArrayList<>();

  SourcePane(String source, List<Place> places, List<Notice> notices) {
    this.source = source;
    this.pendingPlaces =
        new ArrayDeque<>(places.stream().sorted(comparingInt(Place::start)).toList());
    this.pendingNotices = new ArrayDeque<>(notices);
    for (Place place : places) {
      cuts.add(place.start());
      cuts.add(place.end());
    }
    for (Notice notice : notices) {
      cuts.add(notice.span().start());
      cuts.add(notice.span().end());
    }
  }

  void write(Html html) {
    int line = 1;
    int start = 0;
    while (start <= source.length()) {
      int end = lineEnd(start);
      int next = end + (source.startsWith("\r\n", end) ? 2 : 1);
      List<Notice> notices = writeLine(html, line, start, end, next);
      for (Notice notice : notices) {
        writeNotice(html, notice);
      }
      start = next;
      line++;
    }
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Writes a line and returns the notices that start in it. */
  private List<Notice> writeLine(Html html, int line, int start, int end, int next) {
    html.open("div", "line").attribute("id", "L" + line).attribute("data-line", line).open("code");
    List<Notice> notices = new ArrayList<>();
    int offset = start;
    while (offset < end) {
      openAt(html, offset, notices);
      Integer cut = cuts.higher(offset);
      int pieceEnd = cut == null ? end : Math.min(cut, end);
      writePiece(html, source.substring(offset, pieceEnd));
      offset = pieceEnd;
    }
    // Opens what starts in the line break, or is empty and at the end of the line.
    openAt(html, next - 1, notices);
    html.close().close().line();
    return notices;
  }

  private void openAt(Html html, int offset, List<Notice> started) {
    openPlaces.removeIf(place -> place.end() <= offset);
    openNotices.removeIf(notice -> notice.span().end() <= offset);
    while (!pendingPlaces.isEmpty() && pendingPlaces.element().start() <= offset) {
      Place place = pendingPlaces.remove();
      html.open("i").attribute("id", "s" + place.number()).close();
      if (place.length() == 0) {
        html.open("a", "piece point").attribute("href", "#v" + place.number());
        html.attribute("data-places", place.number()).attribute("aria-label", "blank").close();
      } else if (place.end() > offset) {
        openPlaces.add(place);
      }
    }
    openPlaces.sort(comparingInt(Place::length));
    while (!pendingNotices.isEmpty() && pendingNotices.element().span().start() <= offset) {
      Notice notice = pendingNotices.remove();
      started.add(notice);
      if (notice.span().isEmpty()) {
        html.open("span", "caret " + notice.kind().label()).close();
      } else if (notice.span().end() > offset) {
        openNotices.add(notice);
      }
    }
  }

  private void writePiece(Html html, String text) {
    String kindClass = Notices.worst(openNotices).map(kind -> " " + kind.label()).orElse("");
    if (openPlaces.isEmpty()) {
      if (kindClass.isEmpty()) {
        html.text(text);
      } else {
        html.open("span", "unread" + kindClass);
        writeNotices(html);
        html.text(text).close();
      }
      return;
    }
    Place smallest = openPlaces.get(0);
    if (smallest.isRow()) {
      html.open("span", "between" + kindClass);
    } else {
      html.open("a", "piece" + kindClass).attribute("href", "#v" + smallest.number());
    }
    html.attribute(
        "data-places",
        openPlaces.stream().map(place -> Integer.toString(place.number())).collect(joining(" ")));
    writeNotices(html);
    html.text(text).close();
  }

  private void writeNotices(Html html) {
    html.attributeUnlessEmpty(
        "data-notices",
        openNotices.stream()
            .map(notice -> Integer.toString(notice.number()))
            .collect(joining(" ")));
  }

  private static void writeNotice(Html html, Notice notice) {
    html.open("div", "notice " + notice.kind().label());
    html.attribute("id", notice.id()).attribute("tabindex", "-1");
    html.element("b", "kind", notice.kind().label() + ": ").text(notice.message());
    if (!notice.code().isEmpty()) {
      html.text(" ").open("a", "code").attribute("href", "#" + Meanings.id(notice.code()));
      html.attribute("data-code", notice.code()).text("[" + notice.code() + "]").close();
    }
    html.close().line();
  }
}
