using System.ComponentModel;

namespace Clientele.Runtime.Validation;

/// <summary>Represents an emitted type that has constraints, or members with constraints.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValidatable
{
    /// <summary>Checks the constraints of the value.</summary>
    /// <param name="validation">The object that collects violations.</param>
    void Validate(ConstraintValidation validation);
}
