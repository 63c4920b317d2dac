import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.section16.cli.Main;
import org.section16.cli.Streams;

/**
 * Runs the program many times in one JVM, because starting and warming up a JVM takes most of the
 * time of a short run: {@code java -cp section16.jar .ci/Runs.java}. Each input line contains the
 * tab-separated arguments of a run; each output line is its exit status.
 */
class Runs {
  public static void main(String[] arguments) throws IOException {
    var streams = new Streams(InputStream.nullInputStream(), System.err, System.err);
    var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      System.out.println(Main.run(streams, line.split("\t", -1)));
    }
  }
}
