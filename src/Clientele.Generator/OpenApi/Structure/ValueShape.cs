namespace Clientele.Generator.OpenApi.Structure;

/// <summary>What the specification says of a value.</summary>
/// <param name="Kind">Its JSON type.</param>
/// <param name="ObjectName">Of an object: which one of the specification's.</param>
/// <param name="Item">Of a list or map: its items.</param>
internal sealed record ValueShape(ValueKind Kind, string? ObjectName, ValueShape? Item)
{
    /// <summary>
    /// The shape that <paramref name="text"/> writes: <c>s</c>, <c>t</c> (no number), <c>u</c> (URL), <c>e</c> (email),
    /// <c>r</c> (pattern), <c>b</c>, <c>n</c>, <c>i</c> (not negative), <c>*</c>, an object's name, <c>[item]</c> or
    /// <c>{item}</c>.
    /// </summary>
    public static ValueShape Parse(string text) =>
        text[0] switch
        {
            '*' => new ValueShape(ValueKind.Any, null, null),
            's' => new ValueShape(ValueKind.Text, null, null),
            't' => new ValueShape(ValueKind.String, null, null),
            'u' => new ValueShape(ValueKind.Url, null, null),
            'e' => new ValueShape(ValueKind.Email, null, null),
            'r' => new ValueShape(ValueKind.Pattern, null, null),
            'b' => new ValueShape(ValueKind.Boolean, null, null),
            'n' => new ValueShape(ValueKind.Number, null, null),
            'i' => new ValueShape(ValueKind.Count, null, null),
            '[' => new ValueShape(ValueKind.List, null, Parse(text.Substring(1, text.Length - 2))),
            '{' => new ValueShape(ValueKind.Map, null, Parse(text.Substring(1, text.Length - 2))),
            _ => new ValueShape(ValueKind.Object, text, null),
        };

    /// <summary>Whether it is for people who read it: nothing is emitted from it but text.</summary>
    public bool IsDetail => Kind is ValueKind.String or ValueKind.Url or ValueKind.Email or ValueKind.Pattern;

    /// <summary>The JSON type in words.</summary>
    public string Words =>
        Kind switch
        {
            ValueKind.Text or ValueKind.String => "a text",
            ValueKind.Url => "a URL",
            ValueKind.Email => "an email address",
            ValueKind.Pattern => "a regular expression",
            ValueKind.Boolean => "true or false",
            ValueKind.Number => "a number",
            ValueKind.Count => "a number that is not negative",
            ValueKind.List => "an array",
            _ => "an object",
        };
}
