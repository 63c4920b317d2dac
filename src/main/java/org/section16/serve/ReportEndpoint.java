package org.section16.serve;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.section16.ParseResult;
import org.section16.Section16;
import org.section16.batch.Part;
import org.section16.batch.ReadTask;
import org.section16.batch.Reading;
import org.section16.model.Filing;
import org.section16.output.report.ReportIndex;
import org.section16.output.report.ReportPage;
import org.section16.render.Renderings;

/** {@code POST /v1/report}: answers with the page or index that {@code section16 report} writes. */
final class ReportEndpoint implements DocumentEndpoint {
  @Override
  public List<String> parameters() {
    return List.of(Parameters.NAME, Parameters.DOCUMENT);
  }

  @Override
  public Rendering ofOne(Parameters parameters) {
    return Rendering.of(
        Rendering.HTML,
        "",
        new ReadTask(Section16::parse, List.of(Part.one(ReportEndpoint::page), Rendering.FAILURE))
            ::outcome);
  }

  @Override
  public Rendering ofSeveral(Parameters parameters) {
    ConcurrentLinkedQueue<ReportIndex.Entry> entries = new ConcurrentLinkedQueue<>();
    Part collectEntry =
        Part.one(
            reading -> {
              entries.add(entry(reading));
              return Part.NOTHING;
            });
    return new Rendering(
        Rendering.HTML,
        "",
        "",
        new ReadTask(Section16::parse, List.of(collectEntry, Rendering.NO_FAILURE))::outcome,
        counts -> ReportIndex.render(List.copyOf(entries)));
  }

  private static byte[] page(Reading reading) {
    return reading
        .result()
        .map(result -> Renderings.bytes(ReportPage.render(reading.input().name(), result)))
        .orElse(Part.NOTHING);
  }

  /** Names each page after its document, so that the drop page finds the document by it. */
  private static ReportIndex.Entry entry(Reading reading) {
    String name = reading.input().name();
    return new ReportIndex.Entry(
        name,
        reading.result().isPresent() ? name : "",
        reading.result().map(ParseResult::filing).orElse(Filing.EMPTY),
        reading.diagnostics(),
        OptionalInt.empty());
  }
}
