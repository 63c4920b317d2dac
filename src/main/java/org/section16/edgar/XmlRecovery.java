package org.section16.edgar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.section16.Diagnostic;
import org.section16.SourceSpan;
import org.section16.internal.message.Diagnostics;

/**
 * Reads what can be read of a file that is not well-formed. Each place that breaks the rules is
 * reported; where an element has no end tag, the schema tells where it must have ended.
 */
final class XmlRecovery {
  private final TextPlaces places;
  private final int end;
  private final XmlScanner scanner;
  private final StringBuilder characters = new StringBuilder();
  private final Deque<OpenElement> open = new ArrayDeque<>();

  /** How many elements of each name are open: a file may have many, one in the other. */
  private final Map<String, Integer> openNames = new HashMap<>();

  private final List<Diagnostic> problems = new ArrayList<>();
  private @Nullable OpenElement root;

  XmlRecovery(String source, TextPlaces places, int start, int end) {
    this.places = places;
    this.end = end;
    this.scanner = new XmlScanner(source, start, end, this::problem);
  }

  /**
   * Reads the file.
   *
   * @param wellFormedness what a strict parser says of it: reported where nothing else is
   */
  XmlTree read(Diagnostic wellFormedness) {
    XmlScanner.Event event = scanner.next();
    while (event != XmlScanner.Event.END) {
      switch (event) {
        case TEXT -> text();
        case START_TAG -> startTag();
        case END_TAG -> endTag();
        case INSTRUCTION -> instruction();
        case END -> throw new IllegalStateException("the end has no successor");
      }
      event = scanner.next();
    }
    breakOff();
    if (problems.isEmpty()) {
      problems.add(wellFormedness);
    }
    return new XmlTree(Optional.ofNullable(root).map(OpenElement::element), problems);
  }

  private void text() {
    if (!open.isEmpty()) {
      characters.append(scanner.text());
    } else if (!scanner.text().isBlank()) {
      problem(scanner.start(), scanner.end(), Diagnostics::xmlTextOutside);
    }
  }

  private void instruction() {
    if (XmlOutput.NOTE.equals(scanner.name()) && !open.isEmpty()) {
      open.getLast().element().addNote(scanner.text().strip());
    }
  }

  private void startTag() {
    String name = scanner.name();
    if (open.isEmpty() && root != null) {
      reopenRoot(root, name);
    }
    closeWhatCannotHold(name);
    XmlElement element =
        new XmlElement(name, scanner.id(), characters, places.span(scanner.start(), scanner.end()));
    OpenElement opened =
        new OpenElement(element, scanner.start(), scanner.end(), scanner.isEmptyElement());
    if (!open.isEmpty()) {
      open.getLast().element().add(element);
    } else if (root == null) {
      root = opened;
    }
    push(opened);
    if (scanner.isEmptyElement()) {
      close(scanner.start(), scanner.end());
    }
  }

  /** An end tag may have closed the outermost element too early. */
  private void reopenRoot(OpenElement first, String name) {
    boolean belongs = XmlSchema.holds(first.element().name(), name);
    problem(
        scanner.start(),
        scanner.end(),
        belongs
            ? span -> Diagnostics.xmlElementAfterEnd(span, name)
            : span -> Diagnostics.xmlOtherElementAfterEnd(span, name));
    if (belongs) {
      push(first);
    }
  }

  /**
   * Ends the elements in which the schema does not have {@code name}, up to one in which it does.
   */
  private void closeWhatCannotHold(String name) {
    boolean hasHolder = XmlSchema.parents(name).stream().anyMatch(openNames::containsKey);
    if (!hasHolder || !XmlSchema.isKnown(innermost())) {
      return;
    }
    int depth = 0;
    Iterator<OpenElement> inside = open.descendingIterator();
    while (inside.hasNext()) {
      if (XmlSchema.holds(inside.next().element().name(), name)) {
        closeWithoutEndTag(depth);
        return;
      }
      depth++;
    }
  }

  private void closeWithoutEndTag(int count) {
    for (int i = 0; i < count; i++) {
      OpenElement closed = open.getLast();
      String name = closed.element().name();
      if (closed.element().hasChildren()) {
        problem(
            closed.tagStart(),
            closed.tagEnd(),
            span -> Diagnostics.xmlEndTagBeforeLine(span, name, lineOf(scanner.start())));
        problem(scanner.start(), scanner.end(), span -> Diagnostics.xmlEndTagHere(span, name));
      } else {
        problem(
            closed.tagStart(),
            closed.tagEnd(),
            span -> Diagnostics.xmlEndTagBeforeNext(span, name));
      }
      close(scanner.start(), scanner.start());
    }
  }

  private int lineOf(int offset) {
    return places.span(offset, offset).line();
  }

  private void endTag() {
    String name = scanner.name();
    int depth = depthOf(name);
    if (depth >= 0) {
      closeWithoutEndTag(depth);
      close(scanner.start(), scanner.end());
    } else if (!open.isEmpty() && isMeantFor(open.getLast().element(), name)) {
      closeMisspelt(open.getLast().element(), name);
    } else {
      problem(
          scanner.start(), scanner.end(), span -> Diagnostics.xmlEndTagWithoutStart(span, name));
    }
  }

  /** How many elements are open within the innermost one called {@code name}; -1 without one. */
  private int depthOf(String name) {
    if (!openNames.containsKey(name)) {
      return -1;
    }
    int depth = 0;
    Iterator<OpenElement> inside = open.descendingIterator();
    while (inside.hasNext()) {
      if (inside.next().element().name().equals(name)) {
        return depth;
      }
      depth++;
    }
    return -1;
  }

  /** Returns whether the end tag of {@code element} was misspelt as {@code name}. */
  private boolean isMeantFor(XmlElement element, String name) {
    return Similarity.isMisspelling(element.name(), name)
        || (!element.hasChildren()
            && !XmlSchema.isGroup(element.name())
            && !scanner.isNext("</" + element.name() + ">"));
  }

  private void closeMisspelt(XmlElement element, String name) {
    problem(
        scanner.start(),
        scanner.end(),
        span -> Diagnostics.xmlEndTagMisspelt(span, element.name(), name));
    close(scanner.start(), scanner.end());
    boolean isStartMisspelt =
        !open.isEmpty()
            && XmlSchema.holds(innermost(), name)
            && !XmlSchema.holds(innermost(), element.name());
    if (isStartMisspelt) {
      element.rename(name);
    }
  }

  private void push(OpenElement opened) {
    open.addLast(opened);
    openNames.merge(opened.element().name(), 1, Integer::sum);
  }

  private void close(int endTagStart, int endTagEnd) {
    OpenElement closed = open.removeLast();
    openNames.computeIfPresent(
        closed.element().name(), (name, count) -> count > 1 ? count - 1 : null);
    closed.close(places, endTagStart, endTagEnd);
  }

  /** Ends what is open at the end of the file. */
  private void breakOff() {
    if (!open.isEmpty()) {
      problem(end, end, span -> Diagnostics.xmlCutOff(span, innermost()));
      open.getLast().element().discardUnfinishedText();
    }
    while (!open.isEmpty()) {
      close(end, end);
    }
  }

  private String innermost() {
    return open.getLast().element().name();
  }

  private void problem(int from, int to, Function<SourceSpan, Diagnostic> problem) {
    problems.add(problem.apply(places.span(from, to)));
  }
}
