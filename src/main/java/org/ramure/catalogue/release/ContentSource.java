package org.ramure.catalogue.release;

import org.ramure.catalogue.files.ContentFolder;

/** The folder that authors write in, as it stands now. */
public interface ContentSource {

    ContentFolder files();

    /** Reads the folder again, so that what is served is what it holds. */
    void readAgain();
}
