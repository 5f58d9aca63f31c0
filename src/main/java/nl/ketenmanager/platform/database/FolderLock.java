package nl.ketenmanager.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One application per folder; the machine itself lets go of the lock when an application dies. */
final class FolderLock implements AutoCloseable {
    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    static FolderLock on(Path folder) throws IOException {
        var file = FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(file) == null) {
            file.close();
            throw new IllegalStateException("Another Ketenmanager is using " + folder + "; stop it, or set another"
                    + " folder with KETENMANAGER_DATA");
        }
        return new FolderLock(file);
    }

    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** Closing the file gives the lock back. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
