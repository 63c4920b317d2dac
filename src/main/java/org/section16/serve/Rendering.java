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
 * What an endpoint makes of documents.
 *
 * @param mediaType of all of it
 * @param head is before the first document
 * @param separator is between what is made of two documents
 * @param task makes two parts of a document: what belongs into the answer, and why the document
 *     cannot be read, if that is to be told by a problem
 * @param tail is after the last document
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

  /** Why a document cannot be read, as the second part of a task. */
  static final Part FAILURE =
      Part.one(
          reading ->
              reading.result().isPresent()
                  ? Part.NOTHING
                  : Renderings.bytes(reading.diagnostics().get(0).message()));

  /** Nothing, as the second part of a task: the first tells it. */
  static final Part NO_FAILURE = Part.one(reading -> Part.NOTHING);

  Rendering {
    requireNonNull(mediaType);
    requireNonNull(head);
    requireNonNull(separator);
    requireNonNull(task);
    requireNonNull(tail);
  }

  /** One with nothing but the documents. */
  static Rendering of(String mediaType, String head, BatchRun.Task task) {
    return new Rendering(mediaType, head, "", task, counts -> "");
  }

  /** {@code part}, and a line with the reason for a document that cannot be read. */
  static Part.Single orFailureLine(Part.Single part) {
    return reading ->
        reading.result().map(ParseResult::diagnostics).isPresent()
            ? part.of(reading)
            : Renderings.bytes(
                ComparisonJson.failure(
                    reading.input().name(), reading.diagnostics().get(0).message()));
  }
}
