package org.section16.edgar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.explanation.Explanation;
import org.section16.internal.message.Diagnostics;
import org.section16.model.EntryField;
import org.section16.model.FilingField;
import org.section16.model.Footnote;
import org.section16.model.FootnoteReference;
import org.section16.model.Reported;

/** Reads single fields of an {@code ownershipDocument} and the footnotes they refer to. */
final class XmlFieldReader {
  private static final Pattern FOOTNOTE_ID = Pattern.compile("[Ff]?0*(\\d{1,6})");

  private final String source;
  private final List<Diagnostic> diagnostics;
  private final Map<Integer, Footnote> footnotes = new HashMap<>();

  /** Creates a reader of {@code source} that adds its findings to {@code diagnostics}. */
  XmlFieldReader(String source, List<Diagnostic> diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Reads the explanations; must be called before the fields that refer to them are read. */
  List<Footnote> footnotes(XmlElement group) {
    List<Footnote> found = new ArrayList<>();
    for (XmlElement element : group.children("footnote")) {
      String text = XmlValue.lines(element.text());
      Optional<Integer> number = footnoteNumber(element, element.id().orElse(""));
      if (number.isPresent()) {
        SourceSpan span = element.textSpan();
        Footnote footnote = Explanation.footnote(number.get(), text, span, source);
        found.add(footnote);
        footnotes.putIfAbsent(footnote.number(), footnote);
      }
    }
    return found;
  }

  private Optional<Integer> footnoteNumber(XmlElement element, String id) {
    Matcher matcher = FOOTNOTE_ID.matcher(id.strip());
    if (matcher.matches()) {
      return Optional.of(Integer.valueOf(matcher.group(1)));
    }
    diagnostics.add(Diagnostics.xmlFootnoteId(element.span(), id, element.name()));
    return Optional.empty();
  }

  /** Reads an element that contains only text. */
  <T> Reported<T> plain(XmlElement parent, FilingField<?> field, XmlValue<T> type) {
    return plain(parent, field.elementName(), type);
  }

  /** Reads an element that contains only text, by its name. */
  <T> Reported<T> plain(XmlElement parent, String name, XmlValue<T> type) {
    return parent
        .child(name)
        .map(element -> reported(element, XmlValue.oneLine(element.text()), type))
        .orElseGet(Reported::nothing);
  }

  /** Reads an element that contains text of several lines. */
  Reported<String> lines(XmlElement parent, FilingField<?> field) {
    return parent
        .child(field.elementName())
        .map(element -> reported(element, XmlValue.lines(element.text()), XmlValue.TEXT))
        .orElseGet(Reported::nothing);
  }

  /** Reads an element that contains a {@code value}, footnote references, or both. */
  <T> Reported<T> field(XmlElement parent, EntryField field, XmlValue<T> type) {
    Optional<XmlElement> found = parent.child(field.elementName());
    if (found.isEmpty()) {
      return Reported.nothing();
    }
    XmlElement element = found.get();
    Reported<T> value =
        element
            .child("value")
            .map(child -> reported(child, XmlValue.oneLine(child.text()), type))
            .orElseGet(() -> reported(element, XmlValue.oneLine(element.ownText()), type));
    return value.withFootnotes(references(element));
  }

  private <T> Reported<T> reported(XmlElement element, String text, XmlValue<T> type) {
    SourceSpan span = element.textSpan();
    if (text.isEmpty()) {
      return Reported.nothing(span);
    }
    Optional<T> value = type.reader().apply(text);
    if (value.isEmpty()) {
      diagnostics.add(Diagnostics.xmlValue(span, text, type.name()));
    }
    return new Reported<>(value, text, List.of(), span);
  }

  /** Reads the footnote references in an element. */
  List<FootnoteReference> references(XmlElement element) {
    List<FootnoteReference> references = new ArrayList<>();
    for (XmlElement child : element.children("footnoteId")) {
      String text = child.text();
      footnoteNumber(child, child.id().orElse(text))
          .map(
              number ->
                  new FootnoteReference(
                      number, Optional.ofNullable(footnotes.get(number)), child.span()))
          .ifPresent(references::add);
    }
    return references;
  }
}
