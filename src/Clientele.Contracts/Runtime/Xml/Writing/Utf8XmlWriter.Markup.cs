using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlWriter
{
    /// <summary>Writes text as a CDATA section in the open element (XML 1.0, section 2.7).</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text contains a character that XML does not allow.</exception>
    public void WriteCData(string? value)
    {
        if (value is null)
        {
            return;
        }

        CloseTag();
        PutAll("<![CDATA["u8);
        var rest = value.AsSpan();
        while (!rest.IsEmpty)
        {
            var special = rest.IndexOfAny(XmlText.SpecialInSections);
            PutUtf8(special < 0 ? rest : rest[..special]);
            if (special < 0)
            {
                break;
            }

            PutSpecialInSection(rest, special);
            rest = rest[(special + 1)..];
        }

        PutAll("]]>"u8);
    }

    /// <summary>
    /// Writes a list as an attribute, with the items separated by spaces (XML Schema part 2, section 2.5.1.2).
    /// </summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="tag">The attribute's name.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">The delegate that writes the text of an item.</param>
    /// <exception cref="ArgumentException">
    /// An item is empty or contains white space, so it could not be separated from its neighbors.
    /// </exception>
    public void WriteAttribute<T>(XmlTag tag, IReadOnlyList<T>? items, XmlWrite<T> write)
    {
        if (items is null)
        {
            return;
        }

        ArgumentNullException.ThrowIfNull(write);
        Name(tag);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                Put((byte)' ');
            }

            PutWord(items[i], write);
        }

        Put((byte)'"');
        _isTagOpen = true;
    }

    private void PutWord<T>(T item, XmlWrite<T> write)
    {
        var word = new Utf8XmlWriter(MaxScalarLength) { IsWord = true };
        try
        {
            write(ref word, item);
            if (word.Written.IsEmpty || word.Written.IndexOfAny(" \t\n"u8) >= 0 || word.Written.IndexOf("&#x"u8) >= 0)
            {
                throw new ArgumentException(
                    "An item of a list that is an attribute can't be empty or have white space."
                );
            }

            foreach (var value in word.Written)
            {
                if (value == '"')
                {
                    PutAll("&quot;"u8);
                    continue;
                }

                Put(value);
            }
        }
        finally
        {
            word.Release();
        }
    }

    /// <summary>
    /// Writes an element without a declared type as it was read: its attributes, if they are still allowed, and its
    /// content.
    /// </summary>
    private void PutFragment(JsonElement value)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (_isTagOpen && XmlFragment.IsAttribute(member.Name))
            {
                WriteAttribute(XmlFragment.Tag(member.Name), member.Value.GetString()!);
            }
        }

        if (value.TryGetProperty(XmlFragment.Content, out var content))
        {
            CloseTag();
            PutAll(XmlFragment.Check(content.GetString()!, _namespace.Length > 0));
        }
    }

    // A carriage return in a section would be read back as a line end.
    private void PutSpecialInSection(ReadOnlySpan<char> text, int index)
    {
        switch (text[index])
        {
            case '\r':
                PutAll("]]>&#xD;<![CDATA["u8);
                break;
            case ']' when text[index..].StartsWith("]]>"):
                PutAll("]]]><![CDATA["u8);
                break;
            case ']':
                Put((byte)']');
                break;
            default:
                PutSpecial(text[index]);
                break;
        }
    }
}
