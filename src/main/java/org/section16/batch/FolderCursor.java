package org.section16.batch;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The documents of a folder and the folders in it. An {@code .xml} file beside a Markdown document
 * of the same name is EDGAR's own version of it, to verify against: it is left out.
 */
final class FolderCursor implements InputCursor {
  private final Path folder;
  private final String name;
  private final String pathPrefix;
  private final FileContent reader;
  private final PathWalk walk;
  private boolean empty = true;

  /**
   * @param folder where to look
   * @param name how the folder is called in the names of the inputs
   * @param pathPrefix what is before the paths of the inputs: empty, or ends in {@code /}
   * @param reader reads the files
   * @param excluded a folder that is passed over: where output goes
   */
  FolderCursor(
      Path folder, String name, String pathPrefix, FileContent reader, Optional<Path> excluded) {
    this.folder = folder;
    this.name = name;
    this.pathPrefix = pathPrefix;
    this.reader = reader;
    this.walk = new PathWalk(folder, Integer.MAX_VALUE, excluded);
  }

  @Override
  public Optional<Input> next() {
    try {
      for (Optional<PathWalk.Entry> entry = walk.next(); entry.isPresent(); entry = walk.next()) {
        Path path = entry.get().path();
        if (!entry.get().isFolder() && isDocument(path)) {
          return Optional.of(input(path));
        }
      }
    } catch (FileSystemException e) {
      empty = false;
      return Optional.of(Input.unreadable(e.getFile(), String.valueOf(e.getReason())));
    }
    if (empty) {
      empty = false;
      return Optional.of(
          Input.unreadable(
              name, "no .md, .markdown, .txt, .html, .htm or .xml file in this folder"));
    }
    return Optional.empty();
  }

  private Input input(Path path) {
    empty = false;
    String relative = FileNames.safePath(folder.relativize(path).toString());
    String separator = name.endsWith("/") ? "" : "/";
    String inputName = name + separator + relative;
    return Inputs.isSpecial(path)
        ? Inputs.special(inputName)
        : Input.in(path, inputName, pathPrefix + relative, () -> reader.of(path));
  }

  private static boolean isDocument(Path path) {
    String file = path.getFileName().toString();
    return FileNames.isDocument(file)
        && FileNames.preferredTo(file).stream()
            .noneMatch(preferred -> Files.exists(path.resolveSibling(preferred)));
  }

  @Override
  public void close() {}
}
