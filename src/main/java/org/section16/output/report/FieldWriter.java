package org.section16.output.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.SourceSpan;
import org.section16.model.FieldType;
import org.section16.model.Footnote;
import org.section16.model.FootnoteFact;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;
import org.section16.model.TransactionCode;
import org.section16.output.FactText;
import org.section16.output.report.Places.Place;

/**
 * Writes the fields of the form; each value and each marker is a link to its place in the document.
 */
final class FieldWriter {
  private final List<Footnote> footnotes;
  private final Places places;
  private final Notices notices;
  private int highestLink;

  FieldWriter(List<Footnote> footnotes, Places places, Notices notices) {
    this.footnotes = footnotes;
    this.places = places;
    this.notices = notices;
  }

  /** Writes a value, its markers, and what EDGAR has instead. */
  void write(Html html, Field field) {
    List<Notice> own = notices.of(field);
    if (!field.reported().isFootnoteOnly() || !own.isEmpty()) {
      openValue(html, field, own, "");
      html.text(field.shown()).close();
    }
    writeMarkers(html, field);
    writeDifferences(html, own);
  }

  /** Writes a value on its own line. */
  void writeLine(Html html, Field field) {
    html.open("p", "answer");
    write(html, field);
    html.close();
  }

  /** Writes a value with its label, if there is one: few filings report these fields. */
  void writeExtra(Html html, String label, Field field) {
    if (field.isPrinted() || isNoticed(field)) {
      html.open("p", "answer extra").element("span", "label", label + " ");
      write(html, field);
      html.close();
    }
  }

  /**
   * Writes a check box, its label, and its markers; a box that the page does not show is neither
   * checked nor unchecked.
   */
  void writeBox(Html html, Field field, String label) {
    List<Notice> own = notices.of(field);
    String state =
        field.text().map(mark -> mark.isEmpty() ? "unchecked" : "checked").orElse("unknown");
    html.open("span", "check");
    openValue(html, field, own, " box " + state);
    html.open("span").attribute("aria-hidden", "true");
    html.text(field.isUnread() ? "?" : field.shown()).close();
    html.element("span", "spoken", field.text().isPresent() ? state : "not shown").close();
    html.text(" ").open("span", "label").text(label);
    writeMarkers(html, field);
    writeDifferences(html, own);
    html.close().close();
  }

  /** Returns whether there are notices about a field. */
  boolean isNoticed(Field field) {
    return !notices.of(field).isEmpty();
  }

  /** Writes the parts that EDGAR has after the one at {@code span} and the document lacks. */
  void writeMissing(Html html, String name, SourceSpan span) {
    for (Notice notice : notices.missing(name, span)) {
      html.open("p", "edgar missing").attribute("data-notices", notice.number());
      html.text("≠ EDGAR also has: " + notice.edgar()).close();
    }
  }

  /** Returns whether EDGAR has a part after the one at {@code span} that the document lacks. */
  boolean isMissing(String name, SourceSpan span) {
    return !notices.missing(name, span).isEmpty();
  }

  /** Writes the number of a row, which links to the whole row. */
  void writeRowNumber(Html html, int number, Part row) {
    List<Notice> own = notices.ofRow(row.span());
    html.open("a", classes("row", own));
    writeLink(html, places.ofRow(row.span()), row.path(), row.span());
    writeNotices(html, own, "");
    html.open("span", "spoken").text("Row ").close().text(Integer.toString(number)).close();
  }

  /** Writes an explanation with its number. */
  void writeExplanation(Html html, int index) {
    Footnote footnote = footnotes.get(index);
    Reported<String> text = Reported.of(footnote.text(), footnote.text(), footnote.span());
    Field field =
        Part.COVER.field("footnotes.footnote[" + footnote.id() + "]", FieldType.TEXT, text);
    List<Notice> own = notices.of(field);
    html.open("li").attribute("id", id(index));
    html.open("a", classes("value number", own));
    writeLink(html, places.of(footnote.span()), field.path(), footnote.span());
    html.attribute("data-explains", id(index));
    writeNotices(html, own, "");
    html.text("(" + footnote.number() + (footnote.uncertain() ? "?)" : ")")).close();
    html.open("div", "explanation");
    html.open("span").attribute("id", id(index) + "-text").text(footnote.text()).close();
    writeDifferences(html, own);
    writeFacts(html, footnote, field.path());
    html.close().close().line();
  }

  /** Writes the facts in an explanation, each with a link to its words. */
  private void writeFacts(Html html, Footnote footnote, String path) {
    if (footnote.facts().isEmpty()) {
      return;
    }
    html.open("ul", "facts").attribute("aria-label", "Facts");
    for (int i = 0; i < footnote.facts().size(); i++) {
      FootnoteFact fact = footnote.facts().get(i);
      html.open("li").open("a", "value fact");
      writeLink(html, places.of(fact.span()), path + ".fact[" + i + "]", fact.span());
      html.text(FactText.of(fact)).close().close();
    }
    html.close();
  }

  private void openValue(Html html, Field field, List<Notice> own, String classes) {
    String state =
        field.isUnread()
            ? " unread"
            : field.isInferred() ? " inferred" : field.shown().isEmpty() ? " blank" : "";
    List<Place> further = writeFurtherPlaces(html, field);
    html.open("a", classes("value" + classes + state, own));
    SourceSpan span = field.span();
    writeLink(html, places.of(span), further, field.path(), span);
    if (field.shown().isEmpty() && !classes.contains("box") && isPlaced(field)) {
      html.attribute("aria-label", "blank");
    }
    String raw = field.reported().raw();
    html.attributeUnlessEmpty("data-raw", raw.equals(field.shown()) ? "" : raw);
    Optional<String> meaning = meaning(field);
    meaning.ifPresent(id -> html.attribute("data-meaning", id));
    String description = field.isUnread() ? "unread " : field.isInferred() ? "inferred " : "";
    writeNotices(html, own, description + meaning.map(id -> id + " ").orElse(""));
  }

  private boolean isPlaced(Field field) {
    return places.of(field.span()).isPresent();
  }

  /** Returns the id of the element that explains a transaction code. */
  private static Optional<String> meaning(Field field) {
    return field
        .reported()
        .value()
        .filter(TransactionCode.class::isInstance)
        .map(code -> Meanings.id((TransactionCode) code));
  }

  private void writeMarkers(Html html, Field field) {
    List<FootnoteReference> references = field.reported().footnotes();
    for (int i = 0; i < references.size(); i++) {
      FootnoteReference reference = references.get(i);
      Optional<String> explanation = explanation(reference);
      List<Notice> own = notices.at(reference.span());
      html.open("sup");
      html.open("a", classes(explanation.isPresent() ? "marker" : "marker dangling", own));
      String path = field.path() + ".footnoteId[" + i + "]";
      writeLink(html, places.of(reference.span()), path, reference.span());
      explanation.ifPresent(id -> html.attribute("data-footnote", id));
      writeNotices(html, own, explanation.map(id -> id + "-text ").orElse(""));
      html.text("(" + reference.number() + ")").close().close();
    }
  }

  private static void writeDifferences(Html html, List<Notice> own) {
    for (Notice notice : own) {
      if (notice.isDifference()) {
        html.text(" ").open("span", "edgar");
        html.element("span", "spoken", "EDGAR has ");
        html.text("≠ " + notice.edgar()).close();
      }
    }
  }

  /** Writes the link to a place; the place links back to the first such link. */
  private void writeLink(Html html, Optional<Place> place, String path, SourceSpan span) {
    writeLink(html, place, List.of(), path, span);
  }

  private void writeLink(
      Html html, Optional<Place> place, List<Place> further, String path, SourceSpan span) {
    html.attribute("data-path", path);
    List<Place> all = Stream.concat(place.stream(), further.stream()).toList();
    if (all.isEmpty()) {
      return;
    }
    int number = all.get(0).number();
    if (number > highestLink) {
      highestLink = number;
      html.attribute("id", "v" + number);
    }
    html.attribute("href", "#s" + number);
    html.attribute(
        "data-places",
        all.stream().map(each -> Integer.toString(each.number())).collect(joining(" ")));
    html.attribute("data-at", "line " + span.line() + ", column " + span.column());
  }

  /** Writes anchors to which the places of the implied fields link back, and returns the places. */
  private List<Place> writeFurtherPlaces(Html html, Field field) {
    List<Place> further =
        field.impliedSpans().stream().flatMap(span -> places.of(span).stream()).toList();
    for (Place place : further) {
      if (place.number() > highestLink) {
        highestLink = place.number();
        html.open("i").attribute("id", "v" + place.number()).close();
      }
    }
    return further;
  }

  private static void writeNotices(Html html, List<Notice> own, String alsoDescribedBy) {
    html.attributeUnlessEmpty(
        "aria-describedby",
        (alsoDescribedBy + own.stream().map(Notice::id).collect(joining(" "))).strip());
    html.attributeUnlessEmpty(
        "data-notices",
        own.stream().map(notice -> Integer.toString(notice.number())).collect(joining(" ")));
  }

  private static String classes(String classes, List<Notice> own) {
    return Notices.worst(own).map(kind -> classes + " " + kind.label()).orElse(classes);
  }

  private Optional<String> explanation(FootnoteReference reference) {
    return reference.footnote().map(this::indexOf).filter(index -> index >= 0).map(FieldWriter::id);
  }

  /** Returns the index of a footnote; two may have equal numbers and texts, but not places. */
  private int indexOf(Footnote footnote) {
    for (int i = 0; i < footnotes.size(); i++) {
      if (footnotes.get(i).equals(footnote) && footnotes.get(i).span().equals(footnote.span())) {
        return i;
      }
    }
    return footnotes.indexOf(footnote);
  }

  private static String id(int index) {
    return "f" + (index + 1);
  }
}
