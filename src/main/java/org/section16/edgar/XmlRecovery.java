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
 * Reads as much as possible of a file that is not well-formed. Each violation is reported; if an
 * element has no end tag, the schema determines where it must have ended.
 */
final class XmlRecovery {
  private final SourcePositions places;
  private final int end;
  private final XmlScanner scanner;
  private final StringBuilder characters = new StringBuilder();
  private final Deque<OpenElement> open = new ArrayDeque<>();

  /** The number of open elements by name: a file may nest many of the same name. */
  private final Map<String, Integer> openCounts = new HashMap<>();

  private final List<Diagnostic> problems = new ArrayList<>();
  private @Nullable OpenElement root;

  XmlRecovery(String source, SourcePositions places, int start, int end) {
    this.places = places;
    this.end = end;
    this.scanner = new XmlScanner(source, start, end, this::problem);
  }

  /**
   * Reads the file.
   *
   * @param wellFormedness the message of a strict parser; reported if nothing else is
   */
  XmlTree read(Diagnostic wellFormedness) {
    XmlScanner.Event event = scanner.next();
    while (event != XmlScanner.Event.END) {
      switch (event) {
        case TEXT -> text();
        case START_TAG -> startTag();
        case END_TAG -> endTag();
        case INSTRUCTION -> instruction();
        case END -> throw new IllegalStateException("event after the end");
      }
      event = scanner.next();
    }
    closeAllAtEnd();
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
    closeElementsThatCannotContain(name);
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

  /** Reopens the root element if an end tag closed it too early. */
  private void reopenRoot(OpenElement first, String name) {
    boolean isChildOfRoot = XmlSchema.allows(first.element().name(), name);
    problem(
        scanner.start(),
        scanner.end(),
        isChildOfRoot
            ? span -> Diagnostics.xmlElementAfterEnd(span, name)
            : span -> Diagnostics.xmlOtherElementAfterEnd(span, name));
    if (isChildOfRoot) {
      push(first);
    }
  }

  /** Closes the innermost elements that cannot contain {@code name}, down to one that can. */
  private void closeElementsThatCannotContain(String name) {
    boolean hasOpenParent = XmlSchema.parents(name).stream().anyMatch(openCounts::containsKey);
    if (!hasOpenParent || !XmlSchema.isKnown(innermost())) {
      return;
    }
    int depth = 0;
    Iterator<OpenElement> elements = open.descendingIterator();
    while (elements.hasNext()) {
      if (XmlSchema.allows(elements.next().element().name(), name)) {
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
    } else if (!open.isEmpty() && isMisspeltEndTag(open.getLast().element(), name)) {
      closeByMisspeltEndTag(open.getLast().element(), name);
    } else {
      problem(
          scanner.start(), scanner.end(), span -> Diagnostics.xmlEndTagWithoutStart(span, name));
    }
  }

  /** Returns how many open elements are inside the innermost one called {@code name}, or -1. */
  private int depthOf(String name) {
    if (!openCounts.containsKey(name)) {
      return -1;
    }
    int depth = 0;
    Iterator<OpenElement> elements = open.descendingIterator();
    while (elements.hasNext()) {
      if (elements.next().element().name().equals(name)) {
        return depth;
      }
      depth++;
    }
    return -1;
  }

  /** Returns whether {@code name} is probably a misspelt end tag of {@code element}. */
  private boolean isMisspeltEndTag(XmlElement element, String name) {
    return Similarity.isMisspelling(element.name(), name)
        || (!element.hasChildren()
            && !XmlSchema.isGroup(element.name())
            && !scanner.isNext("</" + element.name() + ">"));
  }

  private void closeByMisspeltEndTag(XmlElement element, String name) {
    problem(
        scanner.start(),
        scanner.end(),
        span -> Diagnostics.xmlEndTagMisspelt(span, element.name(), name));
    close(scanner.start(), scanner.end());
    boolean isStartMisspelt =
        !open.isEmpty()
            && XmlSchema.allows(innermost(), name)
            && !XmlSchema.allows(innermost(), element.name());
    if (isStartMisspelt) {
      element.rename(name);
    }
  }

  private void push(OpenElement opened) {
    open.addLast(opened);
    openCounts.merge(opened.element().name(), 1, Integer::sum);
  }

  private void close(int endTagStart, int endTagEnd) {
    OpenElement closed = open.removeLast();
    openCounts.computeIfPresent(
        closed.element().name(), (name, count) -> count > 1 ? count - 1 : null);
    closed.close(places, endTagStart, endTagEnd);
  }

  /** Closes the elements that are still open at the end of the file. */
  private void closeAllAtEnd() {
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
