package org.ramure.competences.ui.evidence;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.Arrays;
import java.util.List;
import org.ramure.competences.ui.words.Wording;

/** What the upload component says, in the reader's language. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(say("choose")).setMany(say("choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(say("drop")).setMany(say("drop")))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(say("tooMany"))
                                .setFileIsTooBig(say("tooBig"))
                                .setIncorrectFileType(say("wrongKind")))
                .setUploading(uploading())
                .setFile(
                        new UploadI18N.File()
                                .setStart(say("start"))
                                .setRetry(say("retry"))
                                .setRemove(say("remove")))
                .setUnits(units());
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(
                        new UploadI18N.Uploading.Status()
                                .setConnecting(say("connecting"))
                                .setStalled(say("stalled"))
                                .setProcessing(say("processing"))
                                .setHeld(say("held")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(say("remaining"))
                                .setUnknown(say("unknown")))
                .setError(
                        new UploadI18N.Uploading.Error()
                                .setServerUnavailable(say("unavailable"))
                                .setUnexpectedServerError(say("failed"))
                                .setForbidden(say("failed")));
    }

    private static List<String> units() {
        return Arrays.asList(say("units").split(" "));
    }

    private static String say(String what) {
        return Wording.text("competences.upload." + what);
    }
}
