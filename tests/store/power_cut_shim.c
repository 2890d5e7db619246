/* Records what a station does to the files below its folder, in order and with the data.
 *
 * Loaded with LD_PRELOAD. POWER_CUT_FOLDER is the folder to watch, POWER_CUT_TRACE the file that
 * the record goes into. Each record: one letter, three int64 (a, b, the length of the payload),
 * and the payload. The letters are read in recorded_disk.py.
 *
 * Nothing is forced to the real disk: the computer that runs the test does not lose its power,
 * and what counts is that the station asked.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define HANDLES_MAX 4096

static pthread_mutex_t one_at_a_time = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char folder[PATH_MAX];
static size_t folder_length;
static int trace = -1;
static unsigned char watched[HANDLES_MAX];

static void must(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "power_cut_shim: %s: %s\n", what, strerror(errno));
        abort();
    }
}

__attribute__((constructor)) static void begin(void) {
    const char *named = getenv("POWER_CUT_FOLDER"), *file = getenv("POWER_CUT_TRACE");
    if (named == NULL || file == NULL) return;
    must(realpath(named, folder) != NULL, "the folder");
    folder_length = strlen(folder);
    trace = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    must(trace >= 0, "the trace");
    /* Only this process: what it starts is not the station. */
    unsetenv("LD_PRELOAD");
}

static void put(const void *data, size_t length) {
    const char *at = data;
    while (length > 0) {
        ssize_t done = syscall(SYS_write, trace, at, length);
        must(done > 0, "writing the trace");
        at += done;
        length -= (size_t)done;
    }
}

static void record(char letter, int64_t a, int64_t b, const void *data, size_t length) {
    char head[1 + 3 * sizeof(int64_t)];
    int64_t numbers[3] = {a, b, (int64_t)length};
    int kept = errno;
    head[0] = letter;
    memcpy(head + 1, numbers, sizeof numbers);
    put(head, sizeof head);
    put(data, length);
    errno = kept;
}

/* Below the folder: its name there; else NULL. The answer stays valid until the next call. */
static const char *within(int at, const char *path) {
    static char whole[PATH_MAX * 2];
    char start[PATH_MAX];
    if (trace < 0 || path == NULL) return NULL;
    if (path[0] == '/') {
        snprintf(whole, sizeof whole, "%s", path);
    } else {
        if (at == AT_FDCWD) {
            if (getcwd(start, sizeof start) == NULL) return NULL;
        } else {
            char link[64];
            snprintf(link, sizeof link, "/proc/self/fd/%d", at);
            ssize_t length = readlink(link, start, sizeof start - 1);
            if (length < 0) return NULL;
            start[length] = 0;
        }
        snprintf(whole, sizeof whole, "%s/%s", start, path);
    }
    if (strncmp(whole, folder, folder_length) != 0) return NULL;
    if (whole[folder_length] == 0) return whole + folder_length;
    return whole[folder_length] == '/' ? whole + folder_length + 1 : NULL;
}

static int is_watched(int handle) {
    return handle >= 0 && handle < HANDLES_MAX && watched[handle];
}

/* The station says that it has confirmed something; called through ctypes. */
void power_cut_mark(const char *text, size_t length) {
    pthread_mutex_lock(&one_at_a_time);
    if (trace >= 0) record('A', 0, 0, text, length);
    pthread_mutex_unlock(&one_at_a_time);
}

#define REAL(name, type, ...) \
    static type (*real)(__VA_ARGS__); \
    if (real == NULL) { \
        *(void **)(&real) = dlsym(RTLD_NEXT, name); \
        must(real != NULL, name); \
    }
#define LOCK pthread_mutex_lock(&one_at_a_time)
#define UNLOCK pthread_mutex_unlock(&one_at_a_time)

/* -- opening and closing ---------------------------------------------------------------------- */

static int opening(int at, const char *path, int flags, mode_t mode) {
    LOCK;
    int handle = (int)syscall(SYS_openat, at, path, flags | O_LARGEFILE, mode);
    if (handle >= 0 && trace >= 0) {
        const char *name = within(at, path);
        must(handle < HANDLES_MAX, "too many handles");
        watched[handle] = name != NULL;
        if (name != NULL) record('O', handle, flags & (O_CREAT | O_TRUNC), name, strlen(name));
    }
    UNLOCK;
    return handle;
}

static mode_t mode_of(int flags, va_list more) {
    return (flags & (O_CREAT | O_TMPFILE)) ? (mode_t)va_arg(more, int) : 0;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = mode_of(flags, more); \
        va_end(more); \
        return opening(AT_FDCWD, path, flags, mode); \
    }
#define OPENAT(name) \
    int name(int at, const char *path, int flags, ...) { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = mode_of(flags, more); \
        va_end(more); \
        return opening(at, path, flags, mode); \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

int close(int handle) {
    LOCK;
    if (is_watched(handle)) record('C', handle, 0, "", 0);
    if (handle >= 0 && handle < HANDLES_MAX) watched[handle] = 0;
    int done = (int)syscall(SYS_close, handle);
    UNLOCK;
    return done;
}

/* -- writing ---------------------------------------------------------------------------------- */

ssize_t write(int handle, const void *data, size_t length) {
    LOCK;
    ssize_t done = syscall(SYS_write, handle, data, length);
    if (done > 0 && is_watched(handle)) {
        off_t end = lseek(handle, 0, SEEK_CUR);
        record('W', handle, end - done, data, (size_t)done);
    }
    UNLOCK;
    return done;
}

static ssize_t writing_at(int handle, const void *data, size_t length, off_t at) {
    LOCK;
    ssize_t done = syscall(SYS_pwrite64, handle, data, length, at);
    if (done > 0 && is_watched(handle)) record('W', handle, at, data, (size_t)done);
    UNLOCK;
    return done;
}

ssize_t pwrite(int handle, const void *data, size_t length, off_t at) {
    return writing_at(handle, data, length, at);
}
ssize_t pwrite64(int handle, const void *data, size_t length, off64_t at) {
    return writing_at(handle, data, length, at);
}

static int cutting(int handle, off_t length) {
    LOCK;
    int done = (int)syscall(SYS_ftruncate, handle, length);
    if (done == 0 && is_watched(handle)) record('T', handle, length, "", 0);
    UNLOCK;
    return done;
}

int ftruncate(int handle, off_t length) { return cutting(handle, length); }
int ftruncate64(int handle, off64_t length) { return cutting(handle, length); }

/* What this record cannot follow must not go by unseen. */
#define UNSEEN(handle, name) must(!is_watched(handle), name " on a watched file")

ssize_t writev(int handle, const struct iovec *parts, int count) {
    UNSEEN(handle, "writev");
    return syscall(SYS_writev, handle, parts, count);
}
int fallocate64(int handle, int mode, off64_t at, off64_t length) {
    UNSEEN(handle, "fallocate");
    return (int)syscall(SYS_fallocate, handle, mode, at, length);
}
int posix_fallocate64(int handle, off64_t at, off64_t length) {
    UNSEEN(handle, "posix_fallocate");
    REAL("posix_fallocate64", int, int, off64_t, off64_t)
    return real(handle, at, length);
}
ssize_t sendfile64(int out, int in, off64_t *at, size_t count) {
    UNSEEN(out, "sendfile");
    return syscall(SYS_sendfile, out, in, at, count);
}
ssize_t copy_file_range(int in, off64_t *a, int out, off64_t *b, size_t count, unsigned flags) {
    UNSEEN(out, "copy_file_range");
    return syscall(SYS_copy_file_range, in, a, out, b, count, flags);
}
int dup(int handle) {
    UNSEEN(handle, "dup");
    return (int)syscall(SYS_dup, handle);
}

/* -- bringing to the disk --------------------------------------------------------------------- */

static int forcing(int handle, long call) {
    LOCK;
    int done = 0;
    if (is_watched(handle))
        record('S', handle, 0, "", 0);
    else
        done = (int)syscall(call, handle);
    UNLOCK;
    return done;
}

int fsync(int handle) { return forcing(handle, SYS_fsync); }
int fdatasync(int handle) { return forcing(handle, SYS_fdatasync); }

/* -- names ------------------------------------------------------------------------------------ */

static int removing(int at, const char *path, int flags) {
    LOCK;
    int done = (int)syscall(SYS_unlinkat, at, path, flags);
    const char *name = done == 0 ? within(at, path) : NULL;
    if (name != NULL) record('U', 0, 0, name, strlen(name));
    UNLOCK;
    return done;
}

int unlink(const char *path) { return removing(AT_FDCWD, path, 0); }
int unlinkat(int at, const char *path, int flags) { return removing(at, path, flags); }
int rmdir(const char *path) { return removing(AT_FDCWD, path, AT_REMOVEDIR); }

static int renaming(int from_at, const char *from, int to_at, const char *to) {
    LOCK;
    int done = (int)syscall(SYS_renameat, from_at, from, to_at, to);
    if (done == 0 && trace >= 0) {
        char both[PATH_MAX * 2 + 1];
        const char *name = within(from_at, from);
        size_t first = name == NULL ? 0 : strlen(name);
        if (name != NULL) memcpy(both, name, first);
        const char *other = within(to_at, to);
        must((name == NULL) == (other == NULL), "a name moved in or out of the folder");
        if (other != NULL) {
            both[first] = 0;
            memcpy(both + first + 1, other, strlen(other));
            record('R', 0, 0, both, first + 1 + strlen(other));
        }
    }
    UNLOCK;
    return done;
}

int rename(const char *from, const char *to) { return renaming(AT_FDCWD, from, AT_FDCWD, to); }
int renameat(int from_at, const char *from, int to_at, const char *to) {
    return renaming(from_at, from, to_at, to);
}

static int making(int at, const char *path, mode_t mode) {
    LOCK;
    int done = (int)syscall(SYS_mkdirat, at, path, mode);
    const char *name = done == 0 ? within(at, path) : NULL;
    if (name != NULL) record('M', 0, 0, name, strlen(name));
    UNLOCK;
    return done;
}

int mkdir(const char *path, mode_t mode) { return making(AT_FDCWD, path, mode); }
int mkdirat(int at, const char *path, mode_t mode) { return making(at, path, mode); }
