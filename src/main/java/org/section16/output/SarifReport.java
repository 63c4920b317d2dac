package org.section16.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.section16.Diagnostic;
import org.section16.DiagnosticCode;
import org.section16.Severity;
import org.section16.SourceSpan;

/** Diagnostics as SARIF 2.1.0, the format that code review tools read. */
final class SarifReport implements DiagnosticReport {
  private static final String UNRESERVED = "-._~/";

  private final String version;

  SarifReport(String version) {
    this.version = version;
  }

  @Override
  public String head() {
    StringWriter rules = new StringWriter();
    try (JsonGenerator json = JsonWriter.FACTORY.createGenerator(rules)) {
      json.writeStartArray();
      for (DiagnosticCode code : DiagnosticCode.values()) {
        writeRule(json, code);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "{\"version\":\"2.1.0\",\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"runs\":[{\"tool\":{\"driver\":"
        + "{\"name\":\"section16\",\"version\":\""
        + version
        + "\",\"rules\":"
        + rules
        + "}},\"columnKind\":\"utf16CodeUnits\",\"results\":[\n";
  }

  private static void writeRule(JsonGenerator json, DiagnosticCode code) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", code.id());
    json.writeObjectFieldStart("shortDescription");
    json.writeStringField("text", CodeExplanation.firstSentence(code).strip());
    json.writeEndObject();
    json.writeObjectFieldStart("fullDescription");
    json.writeStringField("text", code.explanation());
    json.writeEndObject();
    json.writeObjectFieldStart("help");
    json.writeStringField("text", CodeExplanation.of(code));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(code.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public String separator() {
    return ",\n";
  }

  @Override
  public String entries(String file, Optional<String> source, List<Diagnostic> diagnostics) {
    String uri = uri(file);
    Fingerprints fingerprints = new Fingerprints(source.orElse(""));
    return DiagnosticJson.objects(
        diagnostics,
        separator(),
        (json, diagnostic) -> writeResult(json, uri, source, fingerprints, diagnostic));
  }

  private static void writeResult(
      JsonGenerator json,
      String uri,
      Optional<String> source,
      Fingerprints fingerprints,
      Diagnostic diagnostic)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.code().id());
    json.writeStringField("level", level(diagnostic.severity()));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", diagnostic.message());
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri);
    json.writeEndObject();
    if (source.isPresent()) {
      writeRegion(json, diagnostic.span(), source.get());
    }
    json.writeEndObject();
    if (diagnostic.path().isPresent()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", diagnostic.path().get());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("primaryLocationLineHash", fingerprints.of(diagnostic));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeRegion(JsonGenerator json, SourceSpan span, String source)
      throws IOException {
    int line = span.line();
    int lineStart = span.start() - span.column() + 1;
    for (int i = span.start(); i < span.end(); i++) {
      if (isLineEnd(source, i)) {
        line++;
        lineStart = i + 1;
      }
    }
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", span.line());
    json.writeNumberField("startColumn", span.column());
    json.writeNumberField("endLine", line);
    json.writeNumberField("endColumn", span.end() - lineStart + 1);
    json.writeNumberField("charOffset", span.start());
    json.writeNumberField("charLength", span.end() - span.start());
    json.writeEndObject();
  }

  /** The last character of a line break: the line feed of a pair. */
  private static boolean isLineEnd(String source, int at) {
    return source.charAt(at) == '\n'
        || source.charAt(at) == '\r' && !source.startsWith("\n", at + 1);
  }

  @Override
  public String tail(long files, long errors, long warnings, long infos) {
    return "\n]}]}\n";
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** A relative or absolute reference to the file, as RFC 3986 spells it. */
  private static String uri(String file) {
    StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
    for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        uri.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
      }
    }
    return uri.toString();
  }
}
