using System.ComponentModel;

namespace Clientele.Runtime.Validation;

/// <summary>An emitted type that has constraints, or members that have.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValidatable
{
    /// <summary>Checks the value's constraints.</summary>
    /// <param name="validation">Collects what contradicts them.</param>
    void Validate(ConstraintValidation validation);
}
