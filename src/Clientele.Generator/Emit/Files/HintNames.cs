using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Clientele.Generator.Emit.Files;

/// <summary>Creates the names of emitted files.</summary>
internal static class HintNames
{
    // In bytes: file systems on Linux allow 255, and a Chinese character takes three.
    private const int MaxLength = 100;
    private const string Extension = ".g.cs";

    // Names that Windows reserves for devices, whatever extension follows.
    private static readonly HashSet<string> Devices = new(
        "CON PRN AUX NUL COM1 COM2 COM3 COM4 COM5 COM6 COM7 COM8 COM9 LPT1 LPT2 LPT3 LPT4 LPT5 LPT6 LPT7 LPT8 LPT9".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Gets the hint name of a file: short, flat, and the same in every run.</summary>
    /// <param name="prefix">The prefix that distinguishes several descriptions of a project; empty for none.</param>
    /// <param name="name">
    /// Unique in the description ignoring case; a type's name, or a context's and a type's joined by a dot.
    /// </param>
    public static string Create(string prefix, string name)
    {
        var full = prefix + name;
        if (Devices.Contains(full))
        {
            return full + "-" + Extension;
        }

        return Encoding.UTF8.GetByteCount(full) <= MaxLength
            ? full + Extension
            : Start(full) + "-" + Hash(full).ToString("x8", CultureInfo.InvariantCulture) + Extension;
    }

    // Emitted identifiers never contain surrogates, so every cut is between characters.
    private static string Start(string full)
    {
        var length = Math.Min(full.Length, MaxLength - 9);
        while (Encoding.UTF8.GetByteCount(full.Substring(0, length)) > MaxLength - 9)
        {
            length--;
        }

        return full.Substring(0, length);
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ char.ToUpperInvariant(character)) * 16777619);
        }

        return hash;
    }
}
