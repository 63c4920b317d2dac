package org.section16.serve;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.section16.ParseResult;
import org.section16.batch.BatchRun;
import org.section16.batch.Counts;
import org.section16.batch.Part;
import org.section16.output.ComparisonJson;
import org.section16.render.Renderings;

/**
 * How an endpoint renders documents.
 *
 * @param mediaType the media type of the whole response
 * @param head the text before the first document
 * @param separator the text between two documents
 * @param task renders a document as two parts: what goes into the response, and the reason why the
 *     document cannot be read, if that is to be reported as a problem
 * @param tail the text after the last document
 */
record Rendering(
    String mediaType,
    String head,
    String separator,
    BatchRun.Task task,
    Function<Counts, String> tail) {
  static final String JSON = "application/json";
  static final String JSON_LINES = "application/x-ndjson";
  static final String TEXT = "text/plain;charset=utf-8";
  static final String HTML = "text/html;charset=utf-8";

  /** The second part of a task: the reason why a document cannot be read. */
  static final Part FAILURE =
      Part.one(
          reading ->
              reading.result().isPresent()
                  ? Part.NOTHING
                  : Renderings.bytes(reading.diagnostics().get(0).message()));

  /** The empty second part of a task whose first part reports the reason. */
  static final Part NO_FAILURE = Part.one(reading -> Part.NOTHING);

  Rendering {
    requireNonNull(mediaType);
    requireNonNull(head);
    requireNonNull(separator);
    requireNonNull(task);
    requireNonNull(tail);
  }

  /** Returns a rendering without separator and tail. */
  static Rendering of(String mediaType, String head, BatchRun.Task task) {
    return new Rendering(mediaType, head, "", task, counts -> "");
  }

  /** Returns {@code part}, or for a document that cannot be read a line with the reason. */
  static Part.Single orFailureLine(Part.Single part) {
    return reading ->
        reading.result().map(ParseResult::diagnostics).isPresent()
            ? part.of(reading)
            : Renderings.bytes(
                ComparisonJson.failure(
                    reading.input().name(), reading.diagnostics().get(0).message()));
  }
}
