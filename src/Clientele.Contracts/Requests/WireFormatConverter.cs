using System;
using System.ComponentModel;
using System.Globalization;

namespace Clientele;

/// <summary>Converts text to <see cref="WireFormat"/>, for configuration.</summary>
internal sealed class WireFormatConverter : TypeConverter
{
    /// <inheritdoc />
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc />
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value switch
        {
            "" => default(WireFormat),
            string text => new WireFormat(text),
            _ => base.ConvertFrom(context, culture, value),
        };
}
