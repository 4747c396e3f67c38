package org.ramure.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** The server's process, looked at from outside. */
final class ServerProcess {

    private final ProcessHandle process;

    ServerProcess(long pid) {
        this.process =
                ProcessHandle.of(pid)
                        .orElseThrow(() -> new IllegalArgumentException("no process " + pid));
    }

    /** Processor time since the process began. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Bytes of live objects: a class histogram counts after a full collection. */
    long retainedHeap() throws IOException, InterruptedException {
        String total =
                jcmd("GC.class_histogram").lines().reduce("", (before, line) -> line).strip();
        return Long.parseLong(total.split("\\s+", -1)[2]);
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process run =
                new ProcessBuilder(jcmd, Long.toString(process.pid()), command)
                        .redirectErrorStream(true)
                        .start();
        String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (run.waitFor() != 0) {
            throw new IOException(output);
        }
        return output;
    }
}
