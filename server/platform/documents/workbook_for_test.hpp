// SPDX-License-Identifier: Apache-2.0
//
// For tests and fuzzing: workbooks made by hand, part by part, so that each can be spoilt alone.
#pragma once

#include <zip.h>

#include <map>
#include <string>

namespace ztc::documents {

using Parts = std::map<std::string, std::string>;

enum class Packing { deflated, stored };

/// A zip of these parts, in memory.
inline std::string zipped(Parts const& parts, Packing packing = Packing::deflated)
{
    auto* const source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    auto* const archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (auto const& [name, text] : parts) {
        auto* const text_source = zip_source_buffer(archive, text.data(), text.size(), 0);
        auto const added = zip_file_add(archive, name.c_str(), text_source, ZIP_FL_ENC_UTF_8);
        auto const method = packing == Packing::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(added), method, 0);
    }
    zip_close(archive);
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(source);
    zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

inline std::string relation(std::string const& id, std::string const& type,
                            std::string const& target)
{
    return "<Relationship Id='" + id + "' Type='http://example.org/" + type + "' Target='" +
           target + "'/>";
}

/// A workbook of one sheet, as small as can be; the parts may then be spoilt.
inline Parts workbook(std::string const& rows)
{
    return {
        {"_rels/.rels", "<Relationships>" + relation("r", "officeDocument", "xl/workbook.xml") +
                            "</Relationships>"},
        {"xl/workbook.xml", "<workbook><sheets><sheet name='留言' r:id='r1'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships>" + relation("r1", "worksheet", "worksheets/sheet1.xml") +
             relation("r2", "sharedStrings", "sharedStrings.xml") +
             relation("r3", "styles", "/xl/styles.xml") + "</Relationships>"},
        {"xl/sharedStrings.xml",
         "<sst><si><t>编号</t></si><si><r><t>路灯</t></r><r><rPr/><t xml:space='preserve'> 不亮"
         "</t></r><rPh><t>ludeng</t></rPh></si><si/></sst>"},
        {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='164' "
                          "formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/>"
                          "<numFmt numFmtId='165' formatCode='0.00&quot;day&quot;'/></numFmts>"
                          "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
                          "<xf numFmtId='165'/><xf numFmtId='22'/></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

} // namespace ztc::documents
