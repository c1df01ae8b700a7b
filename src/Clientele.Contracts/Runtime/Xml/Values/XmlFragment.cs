using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Represents the content of an element without a declared type as JSON: <c>{ "@name": "an attribute", "$xml":
/// "&lt;a&gt;markup&lt;/a&gt;" }</c>.
/// </summary>
internal static class XmlFragment
{
    /// <summary>The member that contains the content.</summary>
    public const string Content = "$xml";

    /// <summary>
    /// The prefix of members that represent attributes. Those in a namespace are named <c>@{namespace}name</c>.
    /// </summary>
    public const char Attribute = '@';

    /// <summary>Creates an array of values.</summary>
    public static JsonElement ToArray(List<JsonElement> values) =>
        Write(writer =>
        {
            writer.WriteStartArray();
            foreach (var value in values)
            {
                value.WriteTo(writer);
            }

            writer.WriteEndArray();
        });

    /// <summary>Creates an object of strings.</summary>
    public static JsonElement ToObject(List<KeyValuePair<string, string>> members) =>
        Write(writer =>
        {
            writer.WriteStartObject();
            foreach (var (name, text) in members)
            {
                writer.WriteString(name, text);
            }

            writer.WriteEndObject();
        });

    /// <summary>
    /// Determines whether a JSON value could have been read from an element with attributes or child elements: no two
    /// members are the same attribute, and none declares a namespace.
    /// </summary>
    public static bool Is(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        HashSet<(string? Namespace, string Name)>? names = null;
        foreach (var member in value.EnumerateObject())
        {
            var name = member.Name;
            if (
                member.Value.ValueKind != JsonValueKind.String
                || !(name == Content || IsAttribute(name))
                || !(names ??= []).Add(name == Content ? ("", Content) : Written(name))
            )
            {
                return false;
            }
        }

        return names is not null;
    }

    /// <summary>Determines whether a member represents an attribute.</summary>
    public static bool IsAttribute(string name)
    {
        if (name.Length < 2 || name[0] != Attribute)
        {
            return false;
        }

        return Split(name, out var ns) != "xmlns" && ns != XmlNames.DeclarationNamespace;
    }

    /// <summary>Returns the name of an attribute from that of its member.</summary>
    public static XmlTag Tag(string name)
    {
        var local = Split(name, out var ns);
        return XmlTag.AsItWas(local, ns, ns is null ? null : "a");
    }

    private static (string? Namespace, string Name) Written(string name)
    {
        var local = Split(name, out var ns);
        return (ns, XmlNames.Spell(local));
    }

    private static string Split(string name, out string? ns)
    {
        var end = name.StartsWith("@{", StringComparison.Ordinal) ? name.LastIndexOf('}') : -1;
        var hasNamespace = end >= 0 && end < name.Length - 1;
        ns = hasNamespace && end > 2 ? name[2..end] : null;
        return hasNamespace ? name[(end + 1)..] : name[1..];
    }

    /// <summary>
    /// Returns the content as it is written, after checking that it does not break the enclosing document.
    /// </summary>
    /// <param name="markup">The content. Anything in it without a declaration is in no namespace.</param>
    /// <param name="isInNamespace">Whether it is within a default namespace.</param>
    /// <exception cref="ArgumentException">The content is not well-formed.</exception>
    public static byte[] Check(string markup, bool isInNamespace)
    {
        try
        {
            var reader = new Utf8XmlReader(XmlDecoding.ToUtf8(string.Concat("<_>", markup, "</_>")));
            reader.SkipMember();
            reader.End();
            return Encoding.UTF8.GetBytes(
                isInNamespace
                    ? new Utf8XmlReader(XmlDecoding.ToUtf8(string.Concat("<_>", markup, "</_>"))).ReadUndeclared()
                    : markup
            );
        }
        catch (XmlException error)
        {
            throw new ArgumentException("The markup is not well-formed: " + error.Message, nameof(markup), error);
        }
    }

    private static JsonElement Write(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            write(writer);
        }

        using var document = JsonDocument.Parse(output.WrittenMemory);
        return document.RootElement.Clone();
    }
}
