package org.section16.edgar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;

/**
 * An element of an XML document with its place. It knows which of its parts were asked for, so that
 * a reader can report what it did not read.
 */
final class XmlElement {
  private String name;
  private final Optional<String> id;
  private final StringBuilder characters;
  private final int textStart;
  private int textEnd;
  private SourceSpan span;
  private SourceSpan textSpan;
  private final List<XmlElement> children = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean isRead;
  private boolean isTextRead;

  /**
   * An element that was just opened.
   *
   * @param id the attribute {@code id}
   * @param characters the character data of the whole document, of which this element's follow
   * @param span the start tag
   */
  XmlElement(String name, Optional<String> id, StringBuilder characters, SourceSpan span) {
    this.name = name;
    this.id = id;
    this.characters = characters;
    this.textStart = characters.length();
    this.textEnd = textStart;
    this.span = span;
    this.textSpan = span;
  }

  /** Stands for an element that the document does not have: it is empty. */
  static XmlElement absent(String name) {
    return new XmlElement(name, Optional.empty(), new StringBuilder(), SourceSpan.NONE);
  }

  void add(XmlElement child) {
    children.add(child);
  }

  /**
   * Ends the element.
   *
   * @param whole from the start tag to the end tag
   * @param text what is between them
   */
  void close(SourceSpan whole, SourceSpan text) {
    textEnd = characters.length();
    span = whole;
    textSpan = text;
  }

  /** Drops a text that breaks off: half a number is a wrong number. */
  void discardUnfinishedText() {
    if (children.isEmpty()) {
      characters.setLength(textStart);
    }
  }

  /** Returns whether there are elements in it. */
  boolean hasChildren() {
    return !children.isEmpty();
  }

  /** Gives it the name that its end tag has. */
  void rename(String newName) {
    name = newName;
  }

  String name() {
    return name;
  }

  /** The attribute {@code id}. */
  Optional<String> id() {
    return id;
  }

  /** The element with its tags. */
  SourceSpan span() {
    return span;
  }

  /** The text between the tags, without the white space at its edges. */
  SourceSpan textSpan() {
    return textSpan;
  }

  /** Adds what {@link XmlOutput#note} wrote. */
  void addNote(String note) {
    notes.add(note);
  }

  /** What {@link XmlOutput#note} wrote into the element. */
  List<String> notes() {
    return notes;
  }

  /** The first child of that name. */
  Optional<XmlElement> child(String childName) {
    Optional<XmlElement> found =
        children.stream().filter(child -> child.name.equals(childName)).findFirst();
    found.ifPresent(child -> child.isRead = true);
    return found;
  }

  /** The first child of that name, or an empty element. */
  XmlElement group(String childName) {
    return child(childName).orElseGet(() -> absent(childName));
  }

  /** All children of one of these names. */
  List<XmlElement> children(String... childNames) {
    List<String> wanted = List.of(childNames);
    List<XmlElement> found =
        children.stream().filter(child -> wanted.contains(child.name)).toList();
    found.forEach(child -> child.isRead = true);
    return found;
  }

  /** All text in the element, also that of elements in it. */
  String text() {
    isTextRead = true;
    return characters.substring(textStart, textEnd);
  }

  /** The text that is in the element itself. */
  String ownText() {
    isTextRead = true;
    return between();
  }

  private String between() {
    StringBuilder own = new StringBuilder();
    int from = textStart;
    for (XmlElement child : children) {
      own.append(characters, from, child.textStart).append(' ');
      from = child.textEnd;
    }
    return own.append(characters, from, textEnd).toString();
  }

  /** Returns whether somebody asked for this element. */
  boolean isRead() {
    return isRead;
  }

  /** The children that nobody asked for, unless this element was read as text. */
  List<XmlElement> unreadChildren() {
    return children.stream().filter(child -> !child.isRead).toList();
  }

  /** The children that somebody asked for. */
  List<XmlElement> readChildren() {
    return children.stream().filter(XmlElement::isRead).toList();
  }

  /** Returns whether there is text beside the elements in it that nobody asked for. */
  boolean hasUnreadText() {
    return !isTextRead && !between().isBlank();
  }
}
