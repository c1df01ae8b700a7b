using System;
using System.Text;
using System.Xml;

namespace Clientele.Xml;

/// <summary>Names and namespaces.</summary>
internal static class XmlNames
{
    /// <summary>What the prefix <c>xml</c> stands for.</summary>
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>What the prefix <c>xmlns</c> stands for.</summary>
    public const string DeclarationNamespace = "http://www.w3.org/2000/xmlns/";

    /// <summary>That of <c>nil</c> and <c>type</c> (XML Schema part 1, section 2.6).</summary>
    public const string InstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary><see cref="XmlNamespace"/> as the namespace of a name.</summary>
    public static readonly XmlNamespaceName XmlNamespaceName = new(XmlNamespace);

    /// <summary><see cref="XmlNamespace"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> XmlNamespaceUtf8 => "http://www.w3.org/XML/1998/namespace"u8;

    /// <summary><see cref="DeclarationNamespace"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> DeclarationNamespaceUtf8 => "http://www.w3.org/2000/xmlns/"u8;

    /// <summary><see cref="InstanceNamespace"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> InstanceNamespaceUtf8 => "http://www.w3.org/2001/XMLSchema-instance"u8;

    /// <summary>The name; characters that no name may hold as <c>_xHHHH_</c>, as the framework's serializers write them.</summary>
    public static string Encode(string name) => name.Length == 0 ? "_" : XmlConvert.EncodeLocalName(name)!;

    /// <summary>What <see cref="Encode"/> made a name of.</summary>
    public static string Decode(ReadOnlySpan<byte> name)
    {
        var text = Encoding.UTF8.GetString(name);
        return text.Contains("_x", StringComparison.OrdinalIgnoreCase) ? XmlConvert.DecodeName(text) : text;
    }
}
