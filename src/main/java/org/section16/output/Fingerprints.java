package org.section16.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.section16.Diagnostic;
import org.section16.SourceSpan;

/**
 * Identifies findings within a document, even if their lines move: a hash of the code, the message
 * and the text of the line, and a counter for equal ones.
 */
final class Fingerprints {
  private static final int BYTES = 8;

  private final String source;
  private final Map<String, Integer> counts = new HashMap<>();

  Fingerprints(String source) {
    this.source = source;
  }

  /** Returns the fingerprint of {@code diagnostic}; must be called in the order of the document. */
  String of(Diagnostic diagnostic) {
    String text =
        diagnostic.code().id() + "\n" + diagnostic.message() + "\n" + line(diagnostic.span());
    String hash = HexFormat.of().formatHex(sha256(text), 0, BYTES);
    return hash + ":" + counts.merge(hash, 1, Integer::sum);
  }

  private String line(SourceSpan span) {
    int start = Math.max(0, Math.min(span.start() - span.column() + 1, source.length()));
    int end = start;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return source.substring(start, end).strip();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
