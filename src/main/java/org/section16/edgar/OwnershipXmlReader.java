package org.section16.edgar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.section16.Diagnostic;
import org.section16.ParseResult;
import org.section16.internal.message.Diagnostics;
import org.section16.model.Filing;

/**
 * Reads EDGAR's {@code ownershipDocument} XML, alone or inside the text file of a whole submission.
 *
 * <pre>{@code
 * ParseResult result = new OwnershipXmlReader().read(Files.readString(path));
 * }</pre>
 *
 * <p>All schema versions from X0101 to X0609 are read: elements may be missing, boxes may be {@code
 * 0}, {@code 1}, {@code true} or {@code false}, dates may have a time zone, and namespaces are
 * ignored. Nothing is thrown, even if the XML is not well-formed: each fault is a diagnostic at its
 * place, and the filing holds everything else. Document type declarations are skipped, external
 * entities are never fetched.
 *
 * <p>Spans point to the text of the element in the given string. White space in a value is
 * collapsed to single spaces; footnotes and remarks keep their lines.
 */
public final class OwnershipXmlReader {
  private static final Pattern DOCUMENT =
      Pattern.compile("<(?:[\\w.-]+:)?ownershipDocument[\\s/>]");
  private static final Pattern SUBMISSION =
      Pattern.compile(
          "-----BEGIN PRIVACY|<(?:SEC|IMS)-(?:DOCUMENT|HEADER)|<SUBMISSION>|<DOCUMENT>");
  private static final Pattern START_TAG = Pattern.compile("<([\\w.:-]+)");
  private static final String XML_BEGIN = "<XML>";
  private static final String XML_END = "</XML>";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Creates a reader; it is stateless. */
  public OwnershipXmlReader() {}

  /**
   * Returns whether {@code document} is XML or an EDGAR submission and should be read with this
   * reader, in contrast to Markdown.
   */
  public static boolean accepts(String document) {
    int start = firstCharacter(document);
    return document.startsWith("<?xml", start)
        || SUBMISSION.matcher(document).region(start, document.length()).lookingAt()
        || (document.startsWith("<", start) && DOCUMENT.matcher(document).find(start));
  }

  /** Reads the {@code ownershipDocument} in {@code document}. */
  public ParseResult read(String document) {
    SourcePositions places = new SourcePositions(document);
    Matcher found = DOCUMENT.matcher(document);
    if (!found.find()) {
      return new ParseResult(Filing.EMPTY, List.of(notAFiling(document, places)), document);
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    int start = start(document, found.start());
    XmlTree tree = XmlTree.parse(document, places, start, end(document, start));
    diagnostics.addAll(tree.problems());
    Optional<XmlElement> root = tree.root().flatMap(OwnershipXmlReader::ownershipDocument);
    if (root.isEmpty() && tree.problems().isEmpty()) {
      diagnostics.add(notAFiling(document, places));
    }
    Filing filing =
        root.map(element -> new XmlFilingReader(document, diagnostics).read(element))
            .orElse(Filing.EMPTY);
    diagnostics.sort(Diagnostic.BY_PLACE);
    return new ParseResult(filing, diagnostics, document);
  }

  private static int firstCharacter(String document) {
    int index = 0;
    while (index < document.length()
        && (Character.isWhitespace(document.charAt(index))
            || document.charAt(index) == BYTE_ORDER_MARK)) {
      index++;
    }
    return index;
  }

  /** Returns where the XML begins that contains the {@code ownershipDocument} at {@code found}. */
  private static int start(String document, int found) {
    int begin = document.lastIndexOf(XML_BEGIN, found);
    if (begin >= 0) {
      int start = begin + XML_BEGIN.length();
      while (Character.isWhitespace(document.charAt(start))) {
        start++;
      }
      return start;
    }
    int start = firstCharacter(document);
    return SUBMISSION.matcher(document).region(start, document.length()).lookingAt()
        ? found
        : start;
  }

  /** Returns where that XML ends: before {@code </XML>}, or at the end of the text. */
  private static int end(String document, int start) {
    int end = document.indexOf(XML_END, start);
    return end < 0 ? document.length() : end;
  }

  private static Optional<XmlElement> ownershipDocument(XmlElement outermost) {
    Deque<XmlElement> queue = new ArrayDeque<>(Collections.singleton(outermost));
    while (!queue.isEmpty()) {
      XmlElement element = queue.removeFirst();
      if (element.name().equals("ownershipDocument")) {
        return Optional.of(element);
      }
      queue.addAll(element.unreadChildren());
    }
    return Optional.empty();
  }

  private static Diagnostic notAFiling(String document, SourcePositions places) {
    int start = firstCharacter(document);
    boolean isSubmission =
        SUBMISSION.matcher(document).region(start, document.length()).lookingAt();
    Matcher root = START_TAG.matcher(document);
    if (isSubmission) {
      return Diagnostics.submissionWithoutFiling(places.span(start, start));
    }
    return root.find(start)
        ? Diagnostics.xmlOfOtherKind(places.span(root.start(), root.start()), root.group(1))
        : Diagnostics.xmlWithoutElement(places.span(start, start));
  }
}
