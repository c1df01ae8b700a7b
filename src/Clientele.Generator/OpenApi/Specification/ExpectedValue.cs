namespace Clientele.Generator.OpenApi.Specification;

/// <summary>Describes what the specification expects of a value.</summary>
/// <param name="Kind">The kind of the value.</param>
/// <param name="ObjectName">The expected object of the specification, for <see cref="ValueKind.Object"/>.</param>
/// <param name="Item">
/// The expectation of each item, for <see cref="ValueKind.List"/> and <see cref="ValueKind.Map"/>.
/// </param>
internal sealed record ExpectedValue(ValueKind Kind, string? ObjectName = null, ExpectedValue? Item = null)
{
    /// <summary>Gets any value.</summary>
    public static ExpectedValue Any { get; } = new(ValueKind.Any);

    /// <summary>Gets any scalar: unquoted numbers are common where strings are expected.</summary>
    public static ExpectedValue Text { get; } = new(ValueKind.Text);

    /// <summary>Gets a string, for which a number is not accepted.</summary>
    public static ExpectedValue String { get; } = new(ValueKind.String);

    /// <summary>Gets a URL.</summary>
    public static ExpectedValue Url { get; } = new(ValueKind.Url);

    /// <summary>Gets an email address.</summary>
    public static ExpectedValue Email { get; } = new(ValueKind.Email);

    /// <summary>Gets a regular expression.</summary>
    public static ExpectedValue Pattern { get; } = new(ValueKind.Pattern);

    /// <summary>Gets <c>true</c> or <c>false</c>.</summary>
    public static ExpectedValue Boolean { get; } = new(ValueKind.Boolean);

    /// <summary>Gets a number.</summary>
    public static ExpectedValue Number { get; } = new(ValueKind.Number);

    /// <summary>Gets a number that is not negative.</summary>
    public static ExpectedValue NonNegativeNumber { get; } = new(ValueKind.NonNegativeNumber);

    /// <summary>Gets whether the value is for human readers: only text is emitted from it.</summary>
    public bool IsDetail => Kind is ValueKind.String or ValueKind.Url or ValueKind.Email or ValueKind.Pattern;

    /// <summary>Gets the expectation in words, as used by diagnostics.</summary>
    public string Words =>
        Kind switch
        {
            ValueKind.Text or ValueKind.String => "a text",
            ValueKind.Url => "a URL",
            ValueKind.Email => "an email address",
            ValueKind.Pattern => "a regular expression",
            ValueKind.Boolean => "true or false",
            ValueKind.Number => "a number",
            ValueKind.NonNegativeNumber => "a number that is not negative",
            ValueKind.List => "an array",
            _ => "an object",
        };

    /// <summary>Gets one of the specification's objects.</summary>
    /// <param name="name">The name of the object.</param>
    public static ExpectedValue Object(string name) => new(ValueKind.Object, name);

    /// <summary>Gets a list of values.</summary>
    /// <param name="item">The expectation of each item.</param>
    public static ExpectedValue ListOf(ExpectedValue item) => new(ValueKind.List, Item: item);

    /// <summary>Gets a list of the specification's objects.</summary>
    /// <param name="objectName">The name of the object.</param>
    public static ExpectedValue ListOf(string objectName) => ListOf(Object(objectName));

    /// <summary>Gets a map from names to values.</summary>
    /// <param name="item">The expectation of each value.</param>
    public static ExpectedValue MapOf(ExpectedValue item) => new(ValueKind.Map, Item: item);

    /// <summary>Gets a map from names to the specification's objects.</summary>
    /// <param name="objectName">The name of the object.</param>
    public static ExpectedValue MapOf(string objectName) => MapOf(Object(objectName));
}
