// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <zip.h>

namespace gelt {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(gelt::Import)
};

struct ZipCloser {
    void operator()(zip_t *zip) const { zip_discard(zip); }
};
struct EntryCloser {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

Error damaged(const QString &detail = {})
{
    return {ErrorCode::Invalid,
            Tr::tr("The file is damaged or was not copied whole; copy it again, or open it in the program that made it "
                   "and save it anew."),
            detail};
}

Error tooLarge(const QByteArray &name)
{
    return {ErrorCode::TooLarge,
            Tr::tr("What is packed in the file is too large to be read; copy the table alone into a new file and import "
                   "that."),
            QString::fromUtf8(name)};
}

bool holdsUtf16(const QByteArray &bytes, const char *text)
{
    QByteArray wide;
    for (const char *c = text; *c != 0; ++c)
        wide.append(*c).append('\0');
    return bytes.contains(wide);
}

bool isSafeName(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > archivelimits::nameChars || name.startsWith('/') || name.contains('\\')
        || (name.size() > 1 && name[1] == ':'))
        return false;
    for (const char c : name) {
        if (static_cast<unsigned char>(c) < 0x20)
            return false;
    }
    return !name.split('/').contains("..");
}

/// What is packed in one entry, as long as it keeps to the limits.
class EntryStream : public QIODevice {
public:
    EntryStream(zip_file_t *file, QByteArray name, qint64 packedBytes, std::shared_ptr<qint64> left)
        : m_file(file)
        , m_name(std::move(name))
        , m_packedBytes(packedBytes)
        , m_left(std::move(left))
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    const std::optional<Error> &failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_failure)
            return -1;
        const zip_int64_t got = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(maxSize));
        if (got < 0) {
            m_failure = damaged(QString::fromUtf8(QByteArray(m_name + ": " + zip_file_strerror(m_file.get()))));
            return -1;
        }
        m_read += got;
        *m_left -= got;
        const bool swollen = m_read > archivelimits::smallBytes && m_read / archivelimits::ratio > m_packedBytes;
        if (m_read > archivelimits::entryBytes || *m_left < 0 || swollen) {
            m_failure = tooLarge(m_name);
            return -1;
        }
        return got == 0 ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<zip_file_t, EntryCloser> m_file;
    QByteArray m_name;
    qint64 m_packedBytes = 0;
    qint64 m_read = 0;
    std::shared_ptr<qint64> m_left; ///< of all that is read from the archive
    std::optional<Error> m_failure;
};

} // namespace

struct Archive::State {
    QByteArray bytes; ///< what zip reads from
    std::unique_ptr<zip_t, ZipCloser> zip;
    QList<QByteArray> names;
    QHash<QByteArray, zip_uint64_t> places;
    std::shared_ptr<qint64> left = std::make_shared<qint64>(archivelimits::allBytes);

    /// Names that two entries have are dropped: which of them another program would read is anybody's guess.
    void listNames(zip_uint64_t count)
    {
        QHash<QByteArray, int> times;
        for (zip_uint64_t i = 0; i < count; ++i) {
            const char *name = zip_get_name(zip.get(), i, ZIP_FL_ENC_RAW);
            if (name == nullptr || !isSafeName(name))
                continue;
            ++times[name];
            names.append(name);
            places.insert(name, i);
        }
        names.removeIf([&](const QByteArray &name) { return times[name] > 1; });
        places.removeIf([&](auto place) { return times[place.key()] > 1; });
    }
};

Error passwordProtected()
{
    return {ErrorCode::Invalid,
            Tr::tr("The file is protected with a password; open it in the program that made it, take the password away, "
                   "save it and import it again."),
            {}};
}

Error notReadable(const QByteArray &bytes)
{
    if (bytes.startsWith("PK"))
        return damaged();
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) { // the container of the office formats before 2007
        if (holdsUtf16(bytes, "EncryptedPackage"))
            return passwordProtected();
        if (holdsUtf16(bytes, "WordDocument")) {
            return {ErrorCode::Invalid,
                    Tr::tr("The file has the old format of Word (.doc); open it, save it as .docx and import that."),
                    {}};
        }
        return {ErrorCode::Invalid,
                Tr::tr("The file has an old office format, such as .xls; open it, save it as .xlsx and import that."),
                {}};
    }
    return {ErrorCode::Invalid,
            Tr::tr("The file is neither a spreadsheet nor a text document, whatever its name says; open it in the "
                   "program that made it and save it as .xlsx, .ods or .docx."),
            {}};
}

Archive::Archive(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Archive::Archive(Archive &&) noexcept = default;
Archive &Archive::operator=(Archive &&) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(const QByteArray &bytes)
{
    if (!bytes.startsWith("PK"))
        return notReadable(bytes);
    auto state = std::make_unique<State>();
    state->bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(state->bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (source != nullptr) {
        state->zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (!state->zip)
            zip_source_free(source);
    }
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!state->zip)
        return damaged(why);
    const zip_int64_t count = zip_get_num_entries(state->zip.get(), 0);
    if (count > archivelimits::entries)
        return tooLarge({});
    state->listNames(static_cast<zip_uint64_t>(std::max<zip_int64_t>(count, 0)));
    return Archive(std::move(state));
}

bool Archive::contains(const QByteArray &name) const { return m_state->places.contains(name); }

QList<QByteArray> Archive::names() const { return m_state->names; }

Result<std::unique_ptr<QIODevice>> Archive::stream(const QByteArray &name) const
{
    const auto place = m_state->places.constFind(name);
    if (place == m_state->places.cend())
        return damaged(QString::fromUtf8(name));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_state->zip.get(), *place, 0, &stat) != 0)
        return damaged(QString::fromUtf8(name));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return passwordProtected();
    if ((stat.valid & ZIP_STAT_SIZE) != 0 && stat.size > static_cast<zip_uint64_t>(archivelimits::entryBytes))
        return tooLarge(name);
    zip_file_t *file = zip_fopen_index(m_state->zip.get(), *place, 0);
    if (file == nullptr)
        return damaged(QString::fromUtf8(QByteArray(name + ": " + zip_strerror(m_state->zip.get()))));
    const qint64 packed = (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? static_cast<qint64>(stat.comp_size) : 0;
    return std::unique_ptr<QIODevice>(std::make_unique<EntryStream>(file, name, packed, m_state->left));
}

Result<QByteArray> Archive::read(const QByteArray &name, qint64 maxBytes) const
{
    const Result<std::unique_ptr<QIODevice>> opened = stream(name);
    if (!opened)
        return opened.error();
    const QByteArray bytes = (*opened)->read(maxBytes + 1);
    if (const auto failed = failure(**opened))
        return *failed;
    if (bytes.size() > maxBytes)
        return tooLarge(name);
    return bytes;
}

std::optional<Error> Archive::failure(const QIODevice &stream)
{
    const auto *entry = dynamic_cast<const EntryStream *>(&stream);
    return entry == nullptr ? std::nullopt : entry->failure();
}

} // namespace gelt
