// SPDX-License-Identifier: Apache-2.0
//
// For tests: what another program (poppler) reads and sees in a PDF. Pictures are compared as one
// sees them from across the room: other versions of a font pass, a missing block of text does not.
// Never for the product.
#pragma once

#include <cairo.h>

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace ztc::documents {

class FolderForPages {
public:
    FolderForPages()
    {
        auto name = (std::filesystem::temp_directory_path() / "ztc-pages-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for pages");
        path_ = name;
    }
    ~FolderForPages() { std::filesystem::remove_all(path_); }
    FolderForPages(FolderForPages const&) = delete;
    FolderForPages& operator=(FolderForPages const&) = delete;
    std::filesystem::path const& path() const { return path_; }

    std::string run(std::string const& program, std::string const& pdf, std::string const& rest)
    {
        std::ofstream(path_ / "a.pdf", std::ios::binary) << pdf;
        auto const command = "cd " + path_.string() + " && " + program + " " + rest + " 2>&1";
        std::unique_ptr<FILE, int (*)(FILE*)> const pipe(::popen(command.c_str(), "r"), &::pclose);
        std::string out;
        char buffer[4096];
        for (std::size_t n; (n = std::fread(buffer, 1, sizeof buffer, pipe.get())) > 0;)
            out.append(buffer, n);
        return out;
    }

private:
    std::filesystem::path path_;
};

/// All words, page for page, white space taken out: where a line breaks is no matter.
inline std::string words_of(std::string const& pdf)
{
    auto text = FolderForPages().run("pdftotext", pdf, "a.pdf -");
    std::erase_if(text, [](unsigned char c) { return c <= ' '; });
    return text;
}

/// What pdfinfo says: title, pages, size, dates.
inline std::string facts_of(std::string const& pdf)
{
    return FolderForPages().run("pdfinfo", pdf, "-isodates a.pdf");
}

/// Grey values of a page, 0 black, in rows.
struct Picture {
    int width = 0, height = 0;
    std::vector<double> grey;
};

inline Picture picture_in(std::filesystem::path const& png)
{
    std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> const image(
        cairo_image_surface_create_from_png(png.c_str()), &cairo_surface_destroy);
    Picture picture{cairo_image_surface_get_width(image.get()),
                    cairo_image_surface_get_height(image.get()),
                    {}};
    auto const* const bytes = cairo_image_surface_get_data(image.get());
    auto const stride = cairo_image_surface_get_stride(image.get());
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            picture.grey.push_back(bytes[y * stride + 4 * x + 1] / 255.0);
    return picture;
}

/// Draws a page with poppler; the PNG is kept at `keep` when one is named.
inline Picture picture_of(std::string const& pdf, int page, std::filesystem::path const& keep = {})
{
    FolderForPages folder;
    auto const number = std::to_string(page);
    folder.run("pdftoppm", pdf,
               "-r 36 -gray -png -singlefile -f " + number + " -l " + number + " a.pdf page");
    if (!keep.empty())
        std::filesystem::copy_file(folder.path() / "page.png", keep,
                                   std::filesystem::copy_options::overwrite_existing);
    return picture_in(folder.path() / "page.png");
}

/// The greatest difference of any square of about a centimetre, 0 to 1.
inline double difference(Picture const& one, Picture const& other)
{
    if (one.width != other.width || one.height != other.height) return 1;
    constexpr int square = 14;
    double greatest = 0;
    for (int top = 0; top + square <= one.height; top += square)
        for (int left = 0; left + square <= one.width; left += square) {
            double sum = 0;
            for (int y = top; y < top + square; ++y)
                for (int x = left; x < left + square; ++x) {
                    auto const at = static_cast<std::size_t>(y * one.width + x);
                    sum += one.grey[at] - other.grey[at];
                }
            greatest = std::max(greatest, std::abs(sum) / (square * square));
        }
    return greatest;
}

/// Against the picture in the tree; with ZTC_UPDATE_GOLDEN set it is made anew instead.
inline double difference_from_golden(std::string const& pdf, int page, std::string const& golden)
{
    auto const file = std::filesystem::path(ZTC_SOURCE_DIR) / golden;
    if (std::getenv("ZTC_UPDATE_GOLDEN") != nullptr) {
        std::filesystem::create_directories(file.parent_path());
        picture_of(pdf, page, file);
    }
    return difference(picture_in(file), picture_of(pdf, page));
}

} // namespace ztc::documents
