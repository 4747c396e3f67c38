package org.ramure.toolkit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.ContentEditing;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.files.DiskFolder;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.files.SourceFile;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.catalogue.spi.EditedFiles;
import org.springframework.beans.factory.ObjectProvider;

/** The content of the repository with what tests rewrite of it. */
public class RepositoryEditing implements ContentEditing {

    private final DiskFolder folder = ContentFolder.at(Path.of("courses"));
    private final ContentReader reader =
            new ContentReader(
                    new ActivityTypes(ContentCheckCommand.types()), ContentCheckCommand.areas());
    private final ObjectProvider<EditedFiles> edited;
    private volatile Content served = MedocTestApplication.CONTENT;

    RepositoryEditing(ObjectProvider<EditedFiles> edited) {
        this.edited = edited;
    }

    Content served() {
        return served;
    }

    @Override
    public Optional<String> file(String path) {
        return folder.isFile(path)
                ? folder.read(path, new ProblemLog().in(path)).map(SourceFile::text)
                : Optional.empty();
    }

    @Override
    public Trial tryOut(String path, String text) {
        Content tried = reader.read(folder.with(Map.of(path, text)));
        return new Trial(
                tried.problems().stream().filter(one -> one.file().equals(path)).toList(),
                tried.areas());
    }

    @Override
    public void readAgain() {
        Map<String, String> texts = new HashMap<>();
        edited.forEach(files -> texts.putAll(files.texts()));
        served = reader.read(folder.with(texts));
    }
}
