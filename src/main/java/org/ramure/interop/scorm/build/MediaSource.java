package org.ramure.interop.scorm.build;

import java.util.Optional;
import org.ramure.catalogue.MediaFile;

/** Where the media of the texts come from: the content of today, or a release. */
interface MediaSource {

    Optional<MediaFile> find(String course, String language, String module, String name);
}
