using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Clientele.Generator.Tests.Xml;

/// <summary>A model of random members: as a schema, as a class for XmlSerializer, and as documents.</summary>
internal sealed class RandomModel
{
    private static readonly string[] Names = ["a", "b", "link", "Title", "ref"];
    private static readonly string?[] Namespaces = [null, null, "urn:one", "urn:two"];
    private static readonly string[] Texts = ["", "x", "a b", "<&>\"'", "é€", " lead", "]]>", "12"];

    private readonly Random _random;
    private readonly string _name;
    private readonly string? _ns;
    private readonly List<RandomMember> _members = [];

    private RandomModel(Random random, string name, string? ns, int depth)
    {
        _random = random;
        _name = name;
        _ns = ns;
        var taken = new HashSet<(bool, string, string?)>();
        for (var i = 0; i < 2 + random.Next(5); i++)
        {
            var member = Member(i, depth);
            var names =
                member.Kind == RandomKind.Union ? new[] { member.Local + "1", member.Local + "2" } : [member.Local];
            if (names.All(local => !taken.Contains((member.Kind == RandomKind.Attribute, local, member.Namespace))))
            {
                taken.UnionWith(names.Select(local => (member.Kind == RandomKind.Attribute, local, member.Namespace)));
                _members.Add(member);
            }
        }
    }

    /// <summary>A model with a root element of its own.</summary>
    public static RandomModel Create(Random random, string name) =>
        new(random, name, random.Next(2) == 0 ? null : "urn:root", 2);

    /// <summary>The schema in YAML, in one line; branches of unions as schemas beside it.</summary>
    public string Schema(List<string> others) =>
        $"{{ type: object, xml: {{ name: {_name}{Space(_ns, null)} }}, properties: {Properties(others)} }}";

    /// <summary>Classes that XmlSerializer reads and writes alike.</summary>
    public string Classes()
    {
        var root = $"[System.Xml.Serialization.XmlRoot(\"{_name}\", Namespace = \"{_ns}\")]\n";
        return root + Class();
    }

    /// <summary>A document with random values.</summary>
    public string Document()
    {
        var text = new StringBuilder();
        Write(text, _name, _ns, "\n", content: "");
        return text.ToString();
    }

    private RandomMember Member(int index, int depth)
    {
        var kind = (RandomKind)_random.Next(depth == 0 ? 4 : 8);
        var own = Namespaces[_random.Next(Namespaces.Length)];
        var ns = kind == RandomKind.Attribute ? own : own ?? _ns;

        // XmlSerializer takes elements of one name for one type wherever they stand.
        var local =
            Names[_random.Next(Names.Length)]
            + kind switch
            {
                RandomKind.Attribute or RandomKind.Text or RandomKind.Texts => "",
                RandomKind.Number => "N",
                RandomKind.Union => index.ToString(CultureInfo.InvariantCulture) + _name,
                _ => kind + _name,
            };
        var prefix = own is not null && (kind == RandomKind.Attribute || _random.Next(2) == 0) ? "p" + own[4..] : null;
        var inner = kind is RandomKind.Record or RandomKind.Records or RandomKind.Union
            ? new RandomModel(_random, $"{_name}_{index}", kind == RandomKind.Union ? null : ns, depth - 1)
            : null;
        return new RandomMember($"p{index}", kind, local, own, ns, prefix, inner);
    }

    private string Properties(List<string> others) =>
        "{ " + string.Join(", ", _members.Select(member => $"{member.Key}: {Schema(member, others)}")) + " }";

    private static string Schema(RandomMember member, List<string> others)
    {
        var xml = $"name: {member.Local}{Space(member.OwnNamespace, member.Prefix)}";
        switch (member.Kind)
        {
            case RandomKind.Attribute:
                return $"{{ type: string, xml: {{ attribute: true, {xml} }} }}";
            case RandomKind.Text:
                return $"{{ type: string, xml: {{ {xml} }} }}";
            case RandomKind.Number:
                return $"{{ type: integer, format: int32, xml: {{ {xml} }} }}";
            case RandomKind.Texts:
                return $"{{ type: array, xml: {{ wrapped: false }}, items: {{ type: string, xml: {{ {xml} }} }} }}";
            case RandomKind.Record:
                return $"{{ type: object, xml: {{ {xml} }}, properties: {member.Inner!.Properties(others)} }}";
            case RandomKind.Records:
                return $"{{ type: array, xml: {{ wrapped: true, {xml} }}, items: {{ type: object, xml: {{ name: item }}, properties: {member.Inner!.Properties(others)} }} }}";
            case RandomKind.Rows:
                return $"{{ type: array, xml: {{ wrapped: true, {xml} }}, items: {{ type: array, xml: {{ name: row }}, items: {{ type: integer, format: int32, xml: {{ name: cell }} }} }} }}";
            default:
                for (var branch = 1; branch <= 2; branch++)
                {
                    others.Add(
                        $"{member.Inner!._name}_{branch}: {{ type: object, xml: {{ name: {member.Local}{branch}, namespace: '{member.Namespace}' }}, properties: {{ v: {{ type: string, xml: {{ attribute: true }} }}, w{branch}: {{ type: string }} }} }}"
                    );
                }

                return $"{{ oneOf: [ {{ $ref: '#/components/schemas/{member.Inner!._name}_1' }}, {{ $ref: '#/components/schemas/{member.Inner._name}_2' }} ] }}";
        }
    }

    private static string Space(string? ns, string? prefix) =>
        (ns is null ? "" : $", namespace: '{ns}'") + (prefix is null ? "" : $", prefix: {prefix}");

    private string Class()
    {
        var text = new StringBuilder($"public class X{_name}\n{{\n");
        foreach (var member in _members)
        {
            text.Append(Property(member));
        }

        text.Append("}\n");
        foreach (var member in _members.Where(static member => member.Inner is not null))
        {
            text.Append(member.Kind == RandomKind.Union ? Branches(member) : member.Inner!.Class());
        }

        return text.ToString();
    }

    private static string Property(RandomMember member)
    {
        const string Xml = "System.Xml.Serialization.Xml";
        var name = $"\"{member.Local}\", Namespace = \"{member.Namespace}\"";
        var inner = member.Inner is null ? "" : "X" + member.Inner._name;
        return "    "
            + member.Kind switch
            {
                RandomKind.Attribute =>
                    $"[{Xml}Attribute({name}{(member.Namespace is null ? "" : ", Form = System.Xml.Schema.XmlSchemaForm.Qualified")})] public string? {member.Key};",
                RandomKind.Text => $"[{Xml}Element({name})] public string? {member.Key};",
                RandomKind.Number => $"[{Xml}Element({name})] public int? {member.Key};",
                RandomKind.Texts => $"[{Xml}Element({name})] public string[]? {member.Key};",
                RandomKind.Record => $"[{Xml}Element({name})] public {inner}? {member.Key};",
                RandomKind.Records =>
                    $"[{Xml}Array({name}), {Xml}ArrayItem(\"item\", Namespace = \"{member.Namespace}\")] public {inner}[]? {member.Key};",
                RandomKind.Rows =>
                    $"[{Xml}Array({name}), {Xml}ArrayItem(\"row\", Namespace = \"{member.Namespace}\"), {Xml}ArrayItem(\"cell\", NestingLevel = 1, Namespace = \"{member.Namespace}\")] public int[][]? {member.Key};",
                _ =>
                    $"[{Xml}Element(\"{member.Local}1\", typeof({inner}_1), Namespace = \"{member.Namespace}\"), {Xml}Element(\"{member.Local}2\", typeof({inner}_2), Namespace = \"{member.Namespace}\")] public object? {member.Key};",
            }
            + "\n";
    }

    private static string Branches(RandomMember member) =>
        string.Concat(
            new[] { 1, 2 }.Select(branch =>
                $"public class X{member.Inner!._name}_{branch} {{ [System.Xml.Serialization.XmlAttribute] public string? v; [System.Xml.Serialization.XmlElement(Namespace = \"{member.Namespace}\")] public string? w{branch}; }}\n"
            )
        );

    private void Write(
        StringBuilder text,
        string local,
        string? ns,
        string outerNamespace,
        string content,
        RandomModel? model = null
    )
    {
        var source = model;
        var prefix =
            _random.Next(3) == 0 && ns is not null ? "q" + _random.Next(9).ToString(CultureInfo.InvariantCulture) : "";
        var name = prefix.Length == 0 ? local : $"{prefix}:{local}";
        text.Append('<').Append(name);
        text.Append(
            prefix.Length > 0 ? $" xmlns:{prefix}='{ns}'"
            : ns == outerNamespace ? ""
            : $" xmlns='{ns}'"
        );
        var inner = prefix.Length > 0 ? outerNamespace : ns ?? "";
        source = content.Length == 0 && model is null ? this : model;
        var declared = new HashSet<string>();
        foreach (var member in (source?._members ?? []).Where(static member => member.Kind == RandomKind.Attribute))
        {
            if (_random.Next(3) > 0)
            {
                text.Append(
                    member.Namespace is null
                        ? $" {member.Local}='{Value()}'"
                        : $" {member.Prefix}:{member.Local}='{Value()}'"
                );
                text.Append(
                    member.Namespace is not null && declared.Add(member.Prefix!)
                        ? $" xmlns:{member.Prefix}='{member.Namespace}'"
                        : ""
                );
            }
        }

        text.Append('>').Append(content);
        foreach (
            var member in (source?._members ?? [])
                .Where(static member => member.Kind != RandomKind.Attribute)
                .OrderBy(_ => _random.Next())
        )
        {
            WriteMember(text, member, inner);
        }

        text.Append("</").Append(name).Append('>');
    }

    private void WriteMember(StringBuilder text, RandomMember member, string outer)
    {
        if (_random.Next(4) == 0)
        {
            return;
        }

        switch (member.Kind)
        {
            case RandomKind.Text:
                Leaf(text, member.Local, member.Namespace, outer, Value());
                break;
            case RandomKind.Number:
                Leaf(text, member.Local, member.Namespace, outer, Number());
                break;
            case RandomKind.Texts:
                for (var i = 0; i <= _random.Next(3); i++)
                {
                    Leaf(text, member.Local, member.Namespace, outer, Value());
                }

                break;
            case RandomKind.Record:
                Write(text, member.Local, member.Namespace, outer, "", member.Inner);
                break;
            case RandomKind.Records:
                Wrapped(text, member, outer, inner => Write(inner, "item", member.Namespace, "\n", "", member.Inner));
                break;
            case RandomKind.Rows:
                Wrapped(text, member, outer, inner =>
                {
                    var cells = new StringBuilder();
                    for (var i = 0; i < _random.Next(3); i++)
                    {
                        Leaf(cells, "cell", member.Namespace, "\n", Number());
                    }

                    inner.Append(CultureInfo.InvariantCulture, $"<row xmlns='{member.Namespace}'>{cells}</row>");
                });
                break;
            default:
                var branch = 1 + _random.Next(2);
                var leaf = new StringBuilder();
                Leaf(leaf, $"w{branch}", member.Namespace, "\n", Value());
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"<{member.Local}{branch} xmlns='{member.Namespace}' v='{Value()}'>{leaf}</{member.Local}{branch}>"
                );
                break;
        }
    }

    private void Wrapped(StringBuilder text, RandomMember member, string outer, Action<StringBuilder> write)
    {
        _ = outer;
        text.Append(CultureInfo.InvariantCulture, $"<{member.Local} xmlns='{member.Namespace}'>");
        for (var i = 0; i < _random.Next(3); i++)
        {
            write(text);
        }

        text.Append("</").Append(member.Local).Append('>');
    }

    private void Leaf(StringBuilder text, string local, string? ns, string outer, string value)
    {
        var prefix = _random.Next(3) == 0 && ns is not null ? "r:" : "";
        var declaration =
            prefix.Length > 0 ? $" xmlns:r='{ns}'"
            : ns is null && outer.Length == 0 ? ""
            : ns == outer ? ""
            : $" xmlns='{ns}'";
        text.Append('<')
            .Append(prefix)
            .Append(local)
            .Append(declaration)
            .Append('>')
            .Append(value)
            .Append("</")
            .Append(prefix)
            .Append(local)
            .Append('>');
    }

    private string Number() => _random.Next(-9, 1000).ToString(CultureInfo.InvariantCulture);

    private string Value() => System.Security.SecurityElement.Escape(Texts[_random.Next(Texts.Length)]);
}
