/**
 * Which changes of use may make the institution a provider (AI Act Art. 25), and what else a change
 * asks to be looked at again. Rules point out; a person decides.
 *
 * <p>{@link nl.keur.content.roleshift.RoleShiftCheck} holds an {@link
 * nl.keur.content.roleshift.ObservedChange} against the {@link nl.keur.content.roleshift.AgreedUse}
 * by every rule in {@link nl.keur.content.roleshift.RoleShiftRules}. A rule only judges; its words,
 * alert, articles and their dates stand in {@code vocabulary/role-shift-rules-*.yaml}.
 */
package nl.keur.content.roleshift;
