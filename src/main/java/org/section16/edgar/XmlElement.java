package org.section16.edgar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.section16.SourceSpan;

/**
 * An element of an XML document with its place. It tracks which of its children and texts were
 * read, so that a reader can report what it did not expect.
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
   * Creates an element whose start tag has just been read.
   *
   * @param id the attribute {@code id}
   * @param characters the character data of the whole document so far; this element's will be
   *     appended
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

  /** Returns an empty element in place of one that the document does not have. */
  static XmlElement absent(String name) {
    return new XmlElement(name, Optional.empty(), new StringBuilder(), SourceSpan.NONE);
  }

  void add(XmlElement child) {
    children.add(child);
  }

  /**
   * Closes the element.
   *
   * @param whole the element including its tags
   * @param text the content between the tags
   */
  void close(SourceSpan whole, SourceSpan text) {
    textEnd = characters.length();
    span = whole;
    textSpan = text;
  }

  /** Discards truncated text: half a number is a wrong number. */
  void discardUnfinishedText() {
    if (children.isEmpty()) {
      characters.setLength(textStart);
    }
  }

  /** Returns whether it contains elements. */
  boolean hasChildren() {
    return !children.isEmpty();
  }

  /** Renames the element after its end tag. */
  void rename(String newName) {
    name = newName;
  }

  String name() {
    return name;
  }

  /** Returns the attribute {@code id}. */
  Optional<String> id() {
    return id;
  }

  /** Returns the place of the element including its tags. */
  SourceSpan span() {
    return span;
  }

  /** Returns the place of the text between the tags, without surrounding white space. */
  SourceSpan textSpan() {
    return textSpan;
  }

  /** Adds a note that {@link XmlOutput#note} wrote. */
  void addNote(String note) {
    notes.add(note);
  }

  /** Returns the notes that {@link XmlOutput#note} wrote into the element. */
  List<String> notes() {
    return notes;
  }

  /** Returns the first child with the given name. */
  Optional<XmlElement> child(String childName) {
    Optional<XmlElement> found =
        children.stream().filter(child -> child.name.equals(childName)).findFirst();
    found.ifPresent(child -> child.isRead = true);
    return found;
  }

  /** Returns the first child with the given name, or an empty element. */
  XmlElement group(String childName) {
    return child(childName).orElseGet(() -> absent(childName));
  }

  /** Returns all children with one of the given names. */
  List<XmlElement> children(String... childNames) {
    List<String> wanted = List.of(childNames);
    List<XmlElement> found =
        children.stream().filter(child -> wanted.contains(child.name)).toList();
    found.forEach(child -> child.isRead = true);
    return found;
  }

  /** Returns all text in the element, including that of its descendants. */
  String text() {
    isTextRead = true;
    return characters.substring(textStart, textEnd);
  }

  /** Returns the text directly in the element, without that of its children. */
  String ownText() {
    isTextRead = true;
    return textBetweenChildren();
  }

  private String textBetweenChildren() {
    StringBuilder own = new StringBuilder();
    int from = textStart;
    for (XmlElement child : children) {
      own.append(characters, from, child.textStart).append(' ');
      from = child.textEnd;
    }
    return own.append(characters, from, textEnd).toString();
  }

  /** Returns whether this element was read. */
  boolean isRead() {
    return isRead;
  }

  /** Returns the children that were not read. */
  List<XmlElement> unreadChildren() {
    return children.stream().filter(child -> !child.isRead).toList();
  }

  /** Returns the children that were read. */
  List<XmlElement> readChildren() {
    return children.stream().filter(XmlElement::isRead).toList();
  }

  /** Returns whether the element directly contains text that was not read. */
  boolean hasUnreadText() {
    return !isTextRead && !textBetweenChildren().isBlank();
  }
}
